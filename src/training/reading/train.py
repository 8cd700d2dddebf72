# SPDX-License-Identifier: Apache-2.0
"""Trains the reading network on articles with attributions."""

import argparse
import copy
import json
import math
import os
import random
import time
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import torch
from torch import nn
from safetensors.torch import load_file

import articles
import predict
from articles import CUE_LABELS, ROLE_LABELS, WINDOW, View, Window, pack
from model import Chain, Encoder, Reader
from pieces import WordPieces


def build(dropout=0.1):
    return nn.ModuleDict({"encoder": Encoder(dropout=dropout), "reader": Reader(dropout=dropout),
                          "cue_chain": Chain(CUE_LABELS), "role_chain": Chain(ROLE_LABELS)})


def load(path, dropout=0.1):
    network = build(dropout)
    network.load_state_dict(torch.load(path, weights_only=True))
    return network


def epoch_batches(corpus, word_pieces, size, rng):
    """Windows of all articles, cut anew, in batches of like length."""
    windows = []
    for article in corpus:
        first, limit = 0, rng.randint(WINDOW // 4, WINDOW)
        while first < len(article.units):
            last = pack(article, first, limit)
            windows.append(Window(article, first, last, word_pieces))
            first, limit = last, WINDOW
    rng.shuffle(windows)
    windows.sort(key=lambda w: len(w.ids) + rng.uniform(-16, 16))
    batches = [windows[i:i + size] for i in range(0, len(windows), size)]
    rng.shuffle(batches)
    return batches


def pad(rows, dtype):
    out = np.zeros((len(rows), max(len(r) for r in rows)) + np.shape(rows[0])[1:], dtype)
    for i, row in enumerate(rows):
        out[i, :len(row)] = row
    return torch.from_numpy(out)


def jitter(cue, window, rng, share):
    """At times a cue that is a word too long or too short, as a tagger's would be."""
    if rng.random() >= share:
        return cue
    b, e = rng.choice([(cue[0] - 1, cue[1]), (cue[0], cue[1] + 1), (cue[0] + 1, cue[1]), (cue[0], cue[1] - 1)])
    return (b, e) if window.begin <= b < e <= window.end else cue


def hide(window, word_pieces, rng, share):
    """The pieces of a window, now and then all of a word hidden behind [MASK]."""
    if not share:
        return window.ids
    ids, ends = list(window.ids), window.first[1:] + [len(window.ids)]
    for begin, end in zip(window.first, ends):
        if rng.random() < share:
            ids[begin:end] = [i if i == word_pieces.sep else word_pieces.ids["[MASK]"] for i in ids[begin:end]]
    return ids


def losses(network, batch, word_pieces, rng, args):
    ids = pad([hide(w, word_pieces, rng, args.hide) for w in batch], np.int64)
    mask = pad([[1] * len(w.ids) for w in batch], np.float32)
    first = pad([w.first for w in batch], np.int64)
    cue_labels = pad([w.cue_labels() for w in batch], np.int64)
    cue_mask = pad([[1] * len(w.first) for w in batch], np.float32)
    views = [(i, View(w, jitter(a.cue, w, rng, args.jitter)), a) for i, w in enumerate(batch) for a in w.attributions]
    with torch.autocast("cpu", torch.bfloat16):
        states, cues = network["encoder"](ids, pad([w.cases for w in batch], np.int64), pad([w.quoted for w in batch], np.int64), mask, first)
        cue_loss = network["cue_chain"](cues, cue_labels, cue_mask)
        if not views:
            return cue_loss, cue_loss * 0, 1
        rows = nn.utils.rnn.pad_sequence(
            [states[i, v.begin - batch[i].begin:v.end - batch[i].begin] for i, v, _ in views], batch_first=True)
        view_mask = pad([[1] * (v.end - v.begin) for _, v, _ in views], np.float32)
        roles = network["reader"](rows, pad([v.is_cue for _, v, _ in views], np.float32), pad([v.distance for _, v, _ in views], np.int64),
                                  pad([v.relation for _, v, _ in views], np.int64), view_mask)
        role_loss = network["role_chain"](roles, pad([v.labels(a) for _, v, a in views], np.int64), view_mask)
    return cue_loss, role_loss, len(views)


def gradients(network, trained, batch, word_pieces, seed, share, args):
    """The gradients of a part of a batch; share is that of its windows in the batch."""
    torch.set_num_threads(1)
    cue_loss, role_loss, cues = losses(network, batch, word_pieces, random.Random(seed), args)
    loss = (args.cue_weight * cue_loss + role_loss) / cues * share
    return torch.autograd.grad(loss, trained, allow_unused=True), np.array([cue_loss.item(), role_loss.item(), cues])


def measure(network, corpus, word_pieces, bias=0.0):
    """F1 of exact cues, sources and contents, marks at the ends apart; a quick figure for tuning."""
    model, hits, found, gold = predict.TorchModel(network), np.zeros(3), np.zeros(3), np.zeros(3)

    def bare(article, spans):
        return frozenset(w for b, e in spans for w in range(b, e) if article.cases[w] != 6)

    for article in corpus:
        mine = [(set(range(*c)), [bare(article, x) for x in ([c], s, o)])
                for c, s, o in predict.read_article(model, article, word_pieces, 64, bias)]
        theirs = [(set(range(*a.cue)), [bare(article, x) for x in ([a.cue], a.source, a.content)]) for a in article.attributions]
        for role in range(3):
            found[role] += sum(bool(m[1][role]) for m in mine)
            gold[role] += sum(bool(t[1][role]) for t in theirs)
            hits[role] += sum(any(t[1][role] and t[1][role] == m[1][role] and t[0] & m[0] for m in mine) for t in theirs)
    return (200 * hits / (found + gold)).round(1).tolist()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tokens", required=True)
    parser.add_argument("--texts", required=True)
    parser.add_argument("--gold", required=True)
    parser.add_argument("--bert", required=True, help="a folder with model.safetensors and vocab.txt")
    parser.add_argument("--out", required=True)
    parser.add_argument("--epochs", type=float, default=8)
    parser.add_argument("--minutes", type=float, default=1e9, help="the schedule ends then, if not before")
    parser.add_argument("--articles", type=int, default=10 ** 9, help="use so many only, to try things")
    parser.add_argument("--held-out", type=int, default=40)
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--warmup", type=float, default=0.06)
    parser.add_argument("--cue-weight", type=float, default=2.0)
    parser.add_argument("--jitter", type=float, default=0.15)
    parser.add_argument("--average", type=float, default=0.995, help="decay of the averaged weights")
    parser.add_argument("--dropout", type=float, default=0.1)
    parser.add_argument("--hide", type=float, default=0.0, help="share of words that are hidden")
    parser.add_argument("--start", help="a checkpoint to go on from, with a new schedule")
    parser.add_argument("--seed", type=int, default=17)
    parser.add_argument("--split-seed", type=int, default=17)
    parser.add_argument("--threads", type=int, default=2)
    args = parser.parse_args()
    os.makedirs(args.out, exist_ok=True)
    torch.set_num_threads(1)  # each of the threads works on its own part of a batch
    pool = ThreadPoolExecutor(args.threads)
    torch.manual_seed(args.seed)
    rng = random.Random(args.seed)
    log = open(args.out + "/log.txt", "a", encoding="utf-8")

    def say(**entry):
        print(json.dumps(entry), file=log, flush=True)
        print(json.dumps(entry), flush=True)

    say(**vars(args))
    word_pieces = WordPieces(args.bert + "/vocab.txt")
    corpus = articles.read(args.tokens, args.texts, word_pieces, args.gold)
    random.Random(args.split_seed).shuffle(corpus)
    held_out, corpus = corpus[:args.held_out], corpus[args.held_out:args.held_out + args.articles]
    if args.start:
        network = load(args.start, args.dropout)
    else:
        network = build(args.dropout)
        with torch.no_grad():
            network["encoder"].load_bert(load_file(args.bert + "/model.safetensors"))
    network["encoder"].words.weight.requires_grad_(False)  # rare words would learn little but noise
    average = copy.deepcopy(network)
    old, heads, plain = [], [], []
    fresh = ("encoder.cues", "encoder.project", "encoder.cases", "encoder.quoted", "reader")
    for name, p in network.named_parameters():
        if p.requires_grad:
            (plain if "chain" in name else heads if name.startswith(fresh) else old).append(p)
    trained = [p for p in network.parameters() if p.requires_grad]
    averaged = [p for p in average.parameters() if p.requires_grad]
    groups = [(old, args.rate, 0.01), (heads, args.head_rate, 0.01), (plain, 10 * args.head_rate, 0.0)]
    optimizer = torch.optim.AdamW([{"params": p, "lr": r, "weight_decay": d} for p, r, d in groups], betas=(0.9, 0.98), eps=1e-6, fused=True)
    total = args.epochs * len(epoch_batches(corpus, word_pieces, args.batch, random.Random(0)))
    begin, step, epoch, progress = time.time(), 0, 0, 0.0
    while progress < 1:
        sums, start = np.zeros(3), time.time()
        for batch in epoch_batches(corpus, word_pieces, args.batch, rng):
            scale = min(progress / args.warmup, 1) * (0.02 + 0.98 * (1 + math.cos(math.pi * progress)) / 2)
            for group, (_, rate, _) in zip(optimizer.param_groups, groups):
                group["lr"] = rate * scale
            parts = [batch[i::args.threads] for i in range(args.threads)]
            jobs = [pool.submit(gradients, network, trained, p, word_pieces, rng.random(), len(p) / len(batch), args) for p in parts if p]
            for job in jobs:
                grads, counts = job.result()
                sums += counts
                for p, g in zip(trained, grads):
                    if g is not None:
                        p.grad = g if p.grad is None else p.grad.add_(g)
            nn.utils.clip_grad_norm_(trained, 1.0)
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
            decay = min(args.average, (1 + step) / (10 + step))
            with torch.no_grad():
                torch._foreach_lerp_(averaged, trained, 1 - decay)
            step += 1
            if step % 50 == 0:
                say(step=step, of=round(total), cue=round(sums[0] / sums[2], 3), role=round(sums[1] / sums[2], 3),
                    seconds=round(time.time() - start), progress=round(progress, 3))
            progress = min(max(step / total, (time.time() - begin) / 60 / args.minutes), 1)
            if progress == 1:
                break
        epoch += 1
        seconds = time.time() - start
        torch.save(average.state_dict(), f"{args.out}/epoch{epoch}.pt")
        say(epoch=epoch, seconds=round(seconds), cue=round(sums[0] / sums[2], 3), role=round(sums[1] / sums[2], 3),
            held_out=measure(average, held_out, word_pieces), measured=round(time.time() - start - seconds))


if __name__ == "__main__":
    main()
