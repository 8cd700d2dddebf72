# SPDX-License-Identifier: Apache-2.0
"""Words to word pieces and features: what the encoder sees of a word."""

import unicodedata

PAD, CLS, SEP, UNK = "[PAD]", "[CLS]", "[SEP]", "[UNK]"
MOST_PIECES = 12  # of one word; addresses of pages have no end
LONGEST_RUN = 100  # characters; longer ones are not looked up

# Case classes. SPECIAL is that of [CLS], [SEP] and [PAD].
SPECIAL, LOWER, CAPITALISED, UPPER, MIXED, DIGIT, MARK = range(7)
CASES = ["special", "lower", "capitalised", "upper", "mixed", "digit", "mark"]

CHARACTERS = str.maketrans({
    "“": '"', "”": '"', "„": '"', "‟": '"', "«": '"', "»": '"',
    "‘": "'", "’": "'", "‚": "'", "‛": "'", "`": "'",
    "‐": "-", "‑": "-", "‒": "-", "–": "—", "―": "—",
})


def normalise(word):
    """Marks and dashes in one form each, lower case, no accents."""
    word = word.translate(CHARACTERS).replace("''", '"')
    if word and set(word) <= set("-—"):
        return "—"
    word = unicodedata.normalize("NFD", word.lower())
    return "".join(c for c in word if unicodedata.category(c) != "Mn").replace("…", "...")


def case(word):
    """The case class of a word as printed, by Unicode categories."""
    kinds = [unicodedata.category(c) for c in word]
    letters = [k for k in kinds if k[0] == "L"]
    if "Nd" in kinds:
        return DIGIT
    if not letters:
        return MARK
    if "Lu" not in letters:
        return LOWER
    if "Lu" not in letters[1:]:
        return CAPITALISED
    return UPPER if all(k == "Lu" for k in letters) else MIXED


class WordPieces:
    """Greedy longest-match-first word pieces over a vocabulary (one piece a line)."""

    def __init__(self, path):
        with open(path, encoding="utf-8") as lines:
            self.ids = {line.rstrip("\n"): i for i, line in enumerate(lines)}
        self.pad, self.cls, self.sep, self.unk = (self.ids[p] for p in (PAD, CLS, SEP, UNK))
        self._known = {}

    def __call__(self, word):
        """The ids of a word: at least one, at most MOST_PIECES."""
        if word not in self._known:
            ids = [i for run in self._runs(normalise(word)) for i in self._match(run)]
            self._known[word] = ids[:MOST_PIECES] or [self.unk]
        return self._known[word]

    @staticmethod
    def _runs(text):
        """Stretches of letters, digits and combining marks; any other character but a blank alone."""
        run = ""
        for c in text:
            if unicodedata.category(c)[0] in "LNM":
                run += c
                continue
            if run:
                yield run
            run = ""
            if not c.isspace():
                yield c
        if run:
            yield run

    def _match(self, run):
        if len(run) > LONGEST_RUN:
            return [self.unk]
        ids, begin = [], 0
        while begin < len(run):
            for end in range(len(run), begin, -1):
                piece = run[begin:end] if begin == 0 else "##" + run[begin:end]
                if piece in self.ids:
                    break
            else:
                return [self.unk]
            ids.append(self.ids[piece])
            begin = end
        return ids
