"""Paragraphs and sentences."""

import re
from collections.abc import Iterator

FENCE = re.compile(r" {0,3}(?:```|~~~)")
# What is laid out by its lines: lists, tables, headings, quotes, indented code.
LAID_OUT = re.compile(r"\s*(?:[-*+|>#]|\d+[.)]\s)|\s{4}|\t")
END = re.compile(r"(?<=[.!?…])[\"”’)\]]*\s+(?=[\"“‘(\[]*[^\W\d_a-z])")


def break_sentences(text: str) -> str:
    """One line for each sentence of a paragraph; everything else of a Markdown text stays as it is."""
    lines = text.split("\n")
    return "\n".join(_broken(lines))


def _broken(lines: list[str]) -> Iterator[str]:
    paragraph: list[str] = []
    is_fenced = False
    for line in lines:
        is_prose = not is_fenced and line.strip() and not FENCE.match(line) and not LAID_OUT.match(line)
        if is_prose:
            paragraph.append(line.strip())
            continue
        yield from _sentences(paragraph)
        paragraph = []
        is_fenced ^= FENCE.match(line) is not None
        yield line
    yield from _sentences(paragraph)


def _sentences(paragraph: list[str]) -> Iterator[str]:
    rest = " ".join(paragraph)
    start = 0
    for end in END.finditer(rest):
        yield rest[start : end.end()].rstrip()
        start = end.end()
    if rest[start:]:
        yield rest[start:]
