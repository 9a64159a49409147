"""Breaks prose after each sentence, so that a diff shows what was rewritten."""

from .text import break_sentences

__all__ = ["break_sentences"]
