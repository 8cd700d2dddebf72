# SPDX-License-Identifier: Apache-2.0
"""Finds the attributions of articles with a trained model and writes them as quote records."""

import argparse
import json

import numpy as np

import articles
from articles import View, Window, plan
from pieces import WordPieces


class TorchModel:
    """The two networks of a checkpoint, as functions on arrays."""

    def __init__(self, network):
        import torch

        self.torch, self.network = torch, network.eval()
        self.chains = {name: [t.detach().numpy() for t in network[name].scores()] for name in ("cue_chain", "role_chain")}

    def __call__(self, part, *arrays):
        with self.torch.inference_mode():
            out = self.network[part](*(self.torch.from_numpy(a) for a in arrays))
        return [o.float().numpy() for o in out] if isinstance(out, tuple) else out.float().numpy()


class OnnxModel:
    """The exported networks: DIR/encoder*.onnx, DIR/reader*.onnx and DIR/reading.json."""

    def __init__(self, folder, suffix="", threads=1):
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = threads
        self.sessions = {p: onnxruntime.InferenceSession(f"{folder}/{p}{suffix}.onnx", options) for p in ("encoder", "reader")}
        with open(folder + "/reading.json", encoding="utf-8") as file:
            self.settings = json.load(file)
        self.chains = {name: [np.array(self.settings[name][k], np.float32) for k in ("start", "step")]
                       for name in ("cue_chain", "role_chain")}

    def __call__(self, part, *arrays):
        session = self.sessions[part]
        out = session.run(None, {i.name: a for i, a in zip(session.get_inputs(), arrays)})
        return out if len(out) > 1 else out[0]


def best_path(scores, chain, bias=0.0):
    """The best labels of a sequence; the bias is added to the scores of O."""
    start, step = chain
    scores = scores.copy()
    scores[:, 0] += bias
    best, back = start + scores[0], []
    for row in scores[1:]:
        ways = best[:, None] + step
        back.append(ways.argmax(0))
        best = ways.max(0) + row
    path = [int(best.argmax())]
    for row in reversed(back):
        path.append(int(row[path[-1]]))
    return path[::-1]


def ranges(labels, begin_label):
    """Ranges of B followed by I, for the kind whose B this is."""
    found = []
    for i, label in enumerate(labels):
        if label == begin_label:
            found.append([i, i + 1])
        elif label == begin_label + 1 and found:
            found[-1][1] = i + 1
    return [tuple(r) for r in found]


def encode(model, window):
    arrays = [np.array([a], np.int64) for a in (window.ids, window.cases, window.quoted)]
    mask = np.ones((1, len(window.ids)), np.float32)
    states, cues = model("encoder", *arrays, mask, np.array([window.first], np.int64))
    return states[0], cues[0]


def read_roles(model, window, states, cues):
    """The scores of the role labels for each cue, and its view."""
    views = [View(window, cue) for cue in cues]
    n, width = len(views), max(v.end - v.begin for v in views)
    rows = np.zeros((n, width, states.shape[1]), np.float32)
    is_cue, mask = np.zeros((2, n, width), np.float32)
    distance, relation = np.zeros((2, n, width), np.int64)
    for i, v in enumerate(views):
        length = v.end - v.begin
        rows[i, :length] = states[v.begin - window.begin:v.end - window.begin]
        is_cue[i, :length], mask[i, :length] = v.is_cue, 1
        distance[i, :length], relation[i, :length] = v.distance, v.relation
    scores = model("reader", rows, is_cue, distance, relation, mask)
    return [(v, s[:v.end - v.begin]) for v, s in zip(views, scores)]


def read_article(model, article, word_pieces, context, cue_bias=0.0, role_bias=0.0):
    """The attributions of an article: (cue, sources, contents) as ranges of words."""
    found = []
    for first, last, own, behind in plan(article, context):
        window = Window(article, first, last, word_pieces)
        states, scores = encode(model, window)
        begin, end = article.units[own][0], article.units[behind - 1][1]
        labels = best_path(scores, model.chains["cue_chain"], cue_bias)
        cues = [(b + window.begin, e + window.begin) for b, e in ranges(labels, 1)]
        cues = [c for c in cues if begin <= c[0] < end]
        if cues:
            for view, scores in read_roles(model, window, states, cues):
                path = best_path(scores, model.chains["role_chain"], role_bias)
                source, content = ([(b + view.begin, e + view.begin) for b, e in ranges(path, k)] for k in (1, 3))
                if content:
                    found.append((view.cue, source, content))
    return found


def record(article, number, cue, source, content):
    def spans(words):
        return [[article.begins[b], article.ends[e - 1]] for b, e in words]

    return {"doc": article.doc, "id": f"r{number}", "kind": "mixed" if any(any(article.quoted[b:e]) for b, e in content) else "indirect",
            "content": spans(content), "cue": spans([cue]), "source": spans(source), "speaker": None}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tokens", required=True)
    parser.add_argument("--texts", required=True)
    parser.add_argument("--model", required=True, help="a folder with encoder.onnx, reader.onnx and reading.json")
    parser.add_argument("--suffix", default="", help="of the graphs' names, such as .int8")
    parser.add_argument("--out", required=True)
    args = parser.parse_args()
    word_pieces = WordPieces(args.model + "/vocab.txt")
    model = OnnxModel(args.model, args.suffix)
    settings = model.settings
    with open(args.out, "w", encoding="utf-8") as out:
        for article in articles.read(args.tokens, args.texts, word_pieces):
            found = read_article(model, article, word_pieces, settings["context"], settings["cue_bias"], settings["role_bias"])
            for number, attribution in enumerate(sorted(found), 1):
                out.write(json.dumps(record(article, number, *attribution)) + "\n")


if __name__ == "__main__":
    main()
