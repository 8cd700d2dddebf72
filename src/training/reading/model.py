# SPDX-License-Identifier: Apache-2.0
"""The network: an encoder that tags cues, and a reader that finds source and content of a cue."""

import math

import torch
from torch import nn
from torch.nn import functional as F

from articles import CUE_LABELS, DISTANCES, FAR_BEHIND, ROLE_LABELS
from pieces import CASES

FORBIDDEN = -1e4


class Dropout(nn.Module):
    """Dropout from a stock of random masks, as drawing them anew takes a tenth of the time on a CPU."""

    def __init__(self, share, stock=2 ** 23):
        super().__init__()
        self.share, self.stock = share, stock
        self.masks = None

    def forward(self, x):
        if not self.training or not self.share:
            return x
        if self.masks is None:
            self.masks = ((torch.rand(self.stock) >= self.share) / (1 - self.share)).bfloat16()
        count = x.numel()
        if count > self.stock:
            return F.dropout(x, self.share)
        begin = int(torch.randint(self.stock - count + 1, ()))
        return x * self.masks[begin:begin + count].view(x.shape)


class Layer(nn.Module):
    """A layer of BERT."""

    def __init__(self, width, heads, inner, dropout):
        super().__init__()
        self.heads, self.dropout = heads, Dropout(dropout)
        self.qkv, self.out = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.rise, self.fall = nn.Linear(width, inner), nn.Linear(inner, width)
        self.norm1, self.norm2 = nn.LayerNorm(width, eps=1e-12), nn.LayerNorm(width, eps=1e-12)

    def forward(self, x, bias):
        x = self.norm1(x + self.dropout(self.out(attend(self.qkv(x), bias, self.heads))))
        return self.norm2(x + self.dropout(self.fall(F.gelu(self.rise(x)))))


def attend(qkv, bias, heads):
    """Attention; bias is added to the scores, [batch, 1, 1, length]."""
    b, n, w = qkv.shape
    q, k, v = qkv.view(b, n, 3, heads, w // 3 // heads).permute(2, 0, 3, 1, 4)
    x = (q / math.sqrt(q.shape[-1]) @ k.transpose(2, 3) + bias.to(q.dtype)).softmax(-1) @ v
    return x.transpose(1, 2).reshape(b, n, w // 3)


class Encoder(nn.Module):
    """Pieces and features to states of words and scores of cue labels."""

    def __init__(self, vocabulary=30522, width=384, layers=6, heads=12, inner=1536, positions=512, out=192, dropout=0.1):
        super().__init__()
        self.words, self.positions = nn.Embedding(vocabulary, width), nn.Embedding(positions, width)
        self.cases, self.quoted = nn.Embedding(len(CASES), width), nn.Embedding(2, width)
        nn.init.zeros_(self.cases.weight)
        nn.init.zeros_(self.quoted.weight)
        self.norm, self.dropout = nn.LayerNorm(width, eps=1e-12), Dropout(dropout)
        self.layers = nn.ModuleList(Layer(width, heads, inner, dropout) for _ in range(layers))
        self.cues, self.project = nn.Linear(width, len(CUE_LABELS)), nn.Linear(width, out)

    def forward(self, ids, cases, quoted, mask, first):
        x = self.words(ids) + self.positions.weight[:ids.shape[1]] + self.cases(cases) + self.quoted(quoted)
        x = self.dropout(self.norm(x))
        bias = (1 - mask)[:, None, None, :] * FORBIDDEN
        for layer in self.layers:
            x = layer(x, bias)
        x = self.dropout(x.gather(1, first[:, :, None].expand(-1, -1, x.shape[2])))
        return self.project(x), self.cues(x)

    def load_bert(self, weights):
        """Takes over the weights of a BERT (a dictionary in the names of Hugging Face)."""
        own = self.state_dict()

        def put(name, *sources):
            own[name].copy_(torch.cat([weights[s].float() for s in sources]))

        put("words.weight", "embeddings.word_embeddings.weight")
        put("positions.weight", "embeddings.position_embeddings.weight")
        own["positions.weight"] += weights["embeddings.token_type_embeddings.weight"][0]
        for kind in ("weight", "bias"):
            put("norm." + kind, "embeddings.LayerNorm." + kind)
            for n in range(len(self.layers)):
                there, here = f"encoder.layer.{n}.", f"layers.{n}."
                put(here + "qkv." + kind, *(f"{there}attention.self.{p}.{kind}" for p in ("query", "key", "value")))
                for a, b in (("out", "attention.output.dense"), ("norm1", "attention.output.LayerNorm"),
                             ("rise", "intermediate.dense"), ("fall", "output.dense"), ("norm2", "output.LayerNorm")):
                    put(f"{here}{a}.{kind}", f"{there}{b}.{kind}")


class Mixer(nn.Module):
    """Attention over the words, then a layer that sees the neighbours of each word."""

    def __init__(self, width, heads, dropout):
        super().__init__()
        self.heads, self.dropout = heads, Dropout(dropout)
        self.norm1, self.norm2 = nn.LayerNorm(width), nn.LayerNorm(width)
        self.qkv, self.out = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.rise, self.fall = nn.Linear(3 * width, 2 * width), nn.Linear(2 * width, width)

    def forward(self, x, bias, mask):
        x = x + self.dropout(self.out(attend(self.qkv(self.norm1(x)), bias, self.heads)))
        y = self.norm2(x) * mask[:, :, None]
        none = torch.zeros_like(y[:, :1])
        y = torch.cat([torch.cat([none, y[:, :-1]], 1), y, torch.cat([y[:, 1:], none], 1)], 2)
        return x + self.dropout(self.fall(F.gelu(self.rise(y))))


class Reader(nn.Module):
    """States of the words around a cue to scores of role labels."""

    def __init__(self, width=192, layers=2, heads=4, dropout=0.1):
        super().__init__()
        self.distance, self.relation = nn.Embedding(2 * len(DISTANCES) + 1, width), nn.Embedding(FAR_BEHIND + 1, width)
        self.cue, self.both = nn.Linear(width, width), nn.Linear(width, width)
        self.norm, self.last, self.dropout = nn.LayerNorm(width), nn.LayerNorm(width), Dropout(dropout)
        self.layers = nn.ModuleList(Mixer(width, heads, dropout) for _ in range(layers))
        self.roles = nn.Linear(width, len(ROLE_LABELS))

    def forward(self, states, is_cue, distance, relation, mask):
        cue = (states * is_cue[:, :, None]).sum(1, keepdim=True) / is_cue.sum(1)[:, None, None]
        x = states + self.cue(cue) + self.both(states * cue) + self.distance(distance) + self.relation(relation)
        x = self.dropout(self.norm(x))
        bias = (1 - mask)[:, None, None, :] * FORBIDDEN
        for layer in self.layers:
            x = layer(x, bias, mask)
        return self.roles(self.last(x))


class Chain(nn.Module):
    """A linear-chain conditional random field over B/I/O labels."""

    def __init__(self, labels):
        super().__init__()
        n = len(labels)
        self.start, self.step = nn.Parameter(torch.zeros(n)), nn.Parameter(torch.zeros(n, n))
        may = torch.tensor([[b[0] != "I" or a[1:] == b[1:] for b in labels] for a in labels])
        self.register_buffer("no_step", ~may * FORBIDDEN)
        self.register_buffer("no_start", torch.tensor([(b[0] == "I") * FORBIDDEN for b in labels]))

    def scores(self):
        return self.start + self.no_start, self.step + self.no_step

    def forward(self, scores, labels, mask):
        """The negative log likelihood of the labels, summed over the batch."""
        start, step = self.scores()
        scores = scores.float()
        own = scores.gather(2, labels[:, :, None])[:, :, 0] * mask
        gold = own.sum(1) + start[labels[:, 0]] + (step[labels[:, :-1], labels[:, 1:]] * mask[:, 1:]).sum(1)
        alpha = start + scores[:, 0]
        for t in range(1, scores.shape[1]):
            new = torch.logsumexp(alpha[:, :, None] + step, 1) + scores[:, t]
            alpha = torch.where(mask[:, t, None] > 0, new, alpha)
        return (alpha.logsumexp(1) - gold).sum()
