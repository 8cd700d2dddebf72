# SPDX-License-Identifier: Apache-2.0
"""Writes a trained network as ONNX graphs (32-bit floats and 8-bit integers) with what reading needs."""

import argparse
import json
import os
import shutil

import numpy as np
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

import articles
import pieces
import predict
from train import load

INPUTS = {"encoder": {"ids": "bp", "cases": "bp", "quoted": "bp", "mask": "bp", "first": "bw"},
          "reader": {"states": "cv_", "is_cue": "cv", "distance": "cv", "relation": "cv", "mask": "cv"}}
OUTPUTS = {"encoder": {"states": "bw_", "cues": "bw_"}, "reader": {"roles": "cv_"}}
AXES = {"b": "batch", "p": "pieces", "w": "words", "c": "cues", "v": "view"}


def example(part):
    if part == "encoder":
        whole = torch.randint(1, 7, (2, 20))
        return whole * 1000, whole, whole % 2, torch.ones(2, 20), torch.arange(1, 19, 2).expand(2, 9)
    is_cue = torch.zeros(3, 15)
    is_cue[:, 4] = 1
    return torch.randn(3, 15, 192), is_cue, torch.randint(0, 33, (3, 15)), torch.randint(0, 7, (3, 15)), torch.ones(3, 15)


def write_graph(network, part, path):
    names = {**INPUTS[part], **{("out_" + n if n in INPUTS[part] else n): a for n, a in OUTPUTS[part].items()}}
    axes = {n: {i: AXES[a] for i, a in enumerate(shape) if a != "_"} for n, shape in names.items()}
    torch.onnx.export(network, example(part), path, input_names=list(INPUTS[part]),
                      output_names=[n for n in names if n not in INPUTS[part]], dynamic_axes=axes,
                      opset_version=17, dynamo=False)


def rounded(array):
    return np.asarray(array).astype(float).round(4).tolist()


def vectors(model, word_pieces, tokens, texts, context, cue_bias, role_bias):
    """What every step makes of some articles, to test another implementation against."""
    out = []
    for article in articles.read(tokens, texts, word_pieces):
        with open(os.path.join(texts, article.doc + ".txt"), encoding="utf-8", newline="") as file:
            text = file.read()
        entry = {"doc": article.doc, "text": text, "units": article.units, "windows": [],
                 "words": [[text[b:e], b, e, q, s, p] for b, e, q, s, p in zip(
                     article.begins, article.ends, article.quoted, article.sentences, article.paragraphs)],
                 "attributions": predict.read_article(model, article, word_pieces, context, cue_bias, role_bias)}
        for first, last, own, behind in articles.plan(article, context):
            window = articles.Window(article, first, last, word_pieces)
            states, scores = predict.encode(model, window)
            labels = predict.best_path(scores, model.chains["cue_chain"], cue_bias)
            cues = [(b + window.begin, e + window.begin) for b, e in predict.ranges(labels, 1)]
            entry["windows"].append({
                "units": [first, last], "owned": [own, behind], "ids": window.ids, "cases": window.cases, "quoted": window.quoted,
                "first": window.first, "cue_scores": rounded(scores), "cue_labels": labels,
                "views": [{"cue": v.cue, "begin": v.begin, "end": v.end, "distance": v.distance.tolist(), "relation": v.relation.tolist(),
                           "scores": rounded(s), "labels": predict.best_path(s, model.chains["role_chain"], role_bias)}
                          for v, s in (predict.read_roles(model, window, states, cues) if cues else [])]})
        out.append(entry)
    return out


def properties(settings, shares):
    """What the program reads instead of reading.json."""
    lines = ["# How the networks of the reading are decoded; made by src/training/reading/export.py.",
             f"context={settings['context']}", f"cue.bias={settings['cue_bias']:g}", f"role.bias={settings['role_bias']:g}"]
    for name in ("cue", "role"):
        chain = settings[name + "_chain"]
        rows = [(name + ".start", chain["start"])] + [(f"{name}.step.{i}", row) for i, row in enumerate(chain["step"])]
        lines += [key + "=" + " ".join(f"{v:g}" for v in row) for key, row in rows]
    return "\n".join(lines + ["shares=" + shares]) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checkpoint", required=True)
    parser.add_argument("--vocabulary", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--context", type=int, default=64)
    parser.add_argument("--cue-bias", type=float, default=0.0)
    parser.add_argument("--role-bias", type=float, default=0.0)
    parser.add_argument("--shares", default="0 0.1 0.2 0.3 0.4 0.5 0.6 0.7 0.8 0.9 1",
                        help="for likelihoods 0, 0.1 ... 1 the share of held-out relations with it that are right")
    parser.add_argument("--tokens", help="of articles to write test vectors for")
    parser.add_argument("--texts")
    args = parser.parse_args()
    os.makedirs(args.out, exist_ok=True)
    network = load(args.checkpoint).eval()
    for part in INPUTS:
        plain, small = (f"{args.out}/{part}{s}.onnx" for s in ("", ".int8"))
        write_graph(network[part], part, plain)
        quantize_dynamic(plain, small, per_channel=True, reduce_range=True, weight_type=QuantType.QInt8,
                         op_types_to_quantize=["MatMul", "Gather", "Gemm"], extra_options={"MatMulConstBOnly": True})
    shutil.copy(args.vocabulary, args.out + "/vocab.txt")
    settings = {"window": articles.WINDOW, "context": args.context, "cue_bias": args.cue_bias, "role_bias": args.role_bias}
    for name in ("cue_chain", "role_chain"):
        settings[name] = dict(zip(("start", "step"), map(rounded, (t.detach() for t in network[name].scores()))))
    with open(args.out + "/reading.json", "w", encoding="utf-8") as file:
        json.dump(settings, file, indent=1)
    with open(args.out + "/reading.properties", "w", encoding="utf-8", newline="\n") as file:
        file.write(properties(settings, args.shares))
    if args.tokens:
        word_pieces = pieces.WordPieces(args.vocabulary)
        found = vectors(predict.OnnxModel(args.out), word_pieces, args.tokens, args.texts, args.context, args.cue_bias, args.role_bias)
        with open(args.out + "/vectors.json", "w", encoding="utf-8") as file:
            json.dump(found, file)


if __name__ == "__main__":
    main()
