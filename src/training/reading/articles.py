# SPDX-License-Identifier: Apache-2.0
"""Articles as words with labels, windows of them, and the view that one cue has of a window."""

import bisect
import json
import os
from dataclasses import dataclass, field

import numpy as np

import pieces

CUE_LABELS = ["O", "B-cue", "I-cue"]
ROLE_LABELS = ["O", "B-source", "I-source", "B-content", "I-content"]
WINDOW = 320  # pieces, [CLS] and [SEP] included
BEFORE, AFTER = 96, 128  # words that a cue sees on either side
DISTANCES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 13, 17, 25, 33, 49, 65, 97]  # where buckets begin
SAME_SENTENCE, EARLIER_HERE, LATER_HERE, BEFORE_THIS, BEHIND_THIS, FAR_BEFORE, FAR_BEHIND = range(7)


@dataclass
class Attribution:
    """Indices of words; source and content are lists of ranges [begin, end)."""
    cue: tuple
    source: list
    content: list


@dataclass
class Article:
    doc: str
    begins: list = field(default_factory=list)  # per word: offsets in the text
    ends: list = field(default_factory=list)
    ids: list = field(default_factory=list)  # per word: its pieces
    cases: list = field(default_factory=list)
    quoted: list = field(default_factory=list)
    sentences: list = field(default_factory=list)  # per word: number of its sentence
    paragraphs: list = field(default_factory=list)
    units: list = field(default_factory=list)  # ranges of words never divided between windows
    attributions: list = field(default_factory=list)

    def size(self, unit):
        return 1 + sum(len(i) for i in self.ids[unit[0]:unit[1]])

    def words(self, spans):
        """The ranges of words that overlap the spans of text."""
        ranges = []
        for b, e in spans:
            first, last = bisect.bisect_right(self.ends, b), bisect.bisect_left(self.begins, e)
            if first < last:
                ranges.append((first, last))
        return ranges


def read(tokens, texts, word_pieces, gold=None):
    """The articles of a file of tokens: a JSON object a line with "doc" and "paragraphs", each with
    "sentences", each a list of words [begin, end, in quotation marks]."""
    attributed = {}
    for line in open(gold, encoding="utf-8") if gold else ():
        record = json.loads(line)
        attributed.setdefault(record["doc"], []).append(record)
    articles = []
    for line in open(tokens, encoding="utf-8"):
        record = json.loads(line)
        article = Article(record["doc"])
        with open(os.path.join(texts, article.doc + ".txt"), encoding="utf-8", newline="") as file:
            text = file.read()
        sentences = 0
        for number, paragraph in enumerate(record["paragraphs"]):
            cuts = [len(article.ids)]
            for sentence in paragraph["sentences"]:
                cuts.append(len(article.ids))
                sentences += 1
                for b, e, quoted in sentence:
                    article.begins.append(b)
                    article.ends.append(e)
                    article.ids.append(word_pieces(text[b:e]))
                    article.cases.append(pieces.case(text[b:e]))
                    article.quoted.append(quoted)
                    article.sentences.append(sentences)
                    article.paragraphs.append(number)
            article.units += _units(article, cuts + [len(article.ids)])
        for g in attributed.get(article.doc, ()):
            cue, content = article.words(g["cue"]), article.words(g.get("polnear_content") or g["content"])
            if cue and content:
                article.attributions.append(Attribution((cue[0][0], cue[-1][1]), article.words(g["source"]), content))
        articles.append(article)
    return articles


def _units(article, cuts):
    """A paragraph, or as many sentences of it, or else words, as fit half a window."""
    begin, end = cuts[0], cuts[-1]
    if begin == end:
        return []
    if article.size((begin, end)) <= WINDOW - 1:
        return [(begin, end)]
    units = []
    while begin < end:
        cut = begin + 1
        while cut < end and article.size((begin, cut + 1)) <= WINDOW // 2:
            cut += 1
        if cut < end:
            cut = max([c for c in cuts if begin < c <= cut], default=cut)
        units.append((begin, cut))
        begin = cut
    return units


def pack(article, first, limit):
    """The unit behind the last one that fits a window from the first unit on."""
    size, last = 1, first
    while last < len(article.units) and (last == first or size + article.size(article.units[last]) <= limit):
        size += article.size(article.units[last])
        last += 1
    return last


def plan(article, context):
    """Windows for reading: (first unit, unit behind the last, first owned, behind the last owned).
    Neighbours share units of up to so many pieces; each unit is owned by one window."""
    windows, first, owned = [], 0, 0
    while first < len(article.units):
        last = pack(article, first, WINDOW)
        if last == len(article.units):
            windows.append((first, last, owned, last))
            break
        back, size = last, 0
        while back - 1 > first and size + article.size(article.units[back - 1]) <= context:
            back -= 1
            size += article.size(article.units[back])
        if 1 + size + article.size(article.units[last]) > WINDOW:
            back = last
        share = back + (last - back + 1) // 2  # of the units shared, the first half
        windows.append((first, last, owned, share))
        first, owned = back, share
    return windows


class Window:
    """Units of an article as the encoder's input."""

    def __init__(self, article, first, last, word_pieces):
        units = article.units[first:last]
        self.article, self.begin, self.end = article, units[0][0], units[-1][1]
        self.ids, self.cases, self.quoted, self.first = [word_pieces.cls], [pieces.SPECIAL], [0], []
        for b, e in units:
            for w in range(b, e):
                self.first.append(len(self.ids))
                self.ids += article.ids[w]
                self.cases += [article.cases[w]] * len(article.ids[w])
                self.quoted += [article.quoted[w]] * len(article.ids[w])
            self.ids.append(word_pieces.sep)
            self.cases.append(pieces.SPECIAL)
            self.quoted.append(0)
        self.attributions = [a for a in article.attributions if self.begin <= a.cue[0] and a.cue[1] <= self.end]

    def cue_labels(self):
        labels = np.zeros(self.end - self.begin, np.int64)
        for a in self.attributions:
            b, e = a.cue[0] - self.begin, a.cue[1] - self.begin
            if not labels[b:e].any():
                labels[b], labels[b + 1:e] = 1, 2
        return labels


class View:
    """The words around a cue, as the reader's input. Positions count from the window's first word."""

    def __init__(self, window, cue):
        article, shift = window.article, window.begin
        self.cue = cue
        self.begin = max(cue[0] - BEFORE, shift)
        self.end = min(cue[1] + AFTER, window.end)
        word = np.arange(self.begin, self.end)
        away = np.where(word < cue[0], word - cue[0], np.maximum(word - cue[1] + 1, 0))
        bucket = np.searchsorted(DISTANCES, np.abs(away), side="right")
        self.distance = np.where(away < 0, bucket + len(DISTANCES), bucket)
        sentence = np.array(article.sentences[self.begin:self.end]) - article.sentences[cue[0]]
        paragraph = np.array(article.paragraphs[self.begin:self.end]) - article.paragraphs[cue[0]]
        self.relation = np.select(
            [paragraph < -1, paragraph > 1, paragraph == -1, paragraph == 1, sentence < 0, sentence > 0],
            [FAR_BEFORE, FAR_BEHIND, BEFORE_THIS, BEHIND_THIS, EARLIER_HERE, LATER_HERE], SAME_SENTENCE)
        self.is_cue = (away == 0).astype(np.float32)

    def labels(self, attribution):
        labels = np.zeros(self.end - self.begin, np.int64)
        for ranges, inside in ((attribution.content, 4), (attribution.source, 2)):
            for b, e in ranges:
                b, e = max(b, self.begin) - self.begin, min(e, self.end) - self.begin
                if b < e:
                    labels[b], labels[b + 1:e] = inside - 1, inside
        for i in range(len(labels)):  # a cue word is neither; what a label was cut off from begins anew
            if self.begin + i >= self.cue[0] and self.begin + i < self.cue[1]:
                labels[i] = 0
            elif labels[i] in (2, 4) and (i == 0 or labels[i - 1] not in (labels[i] - 1, labels[i])):
                labels[i] -= 1
        return labels
