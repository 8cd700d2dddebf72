# SPDX-License-Identifier: Apache-2.0
"""Averages the weights of checkpoints of one run."""

import argparse

import torch


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoints", nargs="+")
    parser.add_argument("--out", required=True)
    args = parser.parse_args()
    states = [torch.load(path, weights_only=True) for path in args.checkpoints]
    torch.save({k: (sum(s[k].float() for s in states) / len(states)).to(v.dtype) for k, v in states[0].items()}, args.out)


if __name__ == "__main__":
    main()
