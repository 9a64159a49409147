import unittest

from sentencelines import break_sentences


class Sentences(unittest.TestCase):
    def test_each_sentence_gets_a_line(self):
        self.assertEqual(break_sentences("One. Two!\nThree?\n"), "One.\nTwo!\nThree?\n")

    def test_a_dot_before_a_small_letter_ends_nothing(self):
        self.assertEqual(break_sentences("See e.g. this. Done.\n"), "See e.g. this.\nDone.\n")

    def test_quotes_stay_with_their_sentence(self):
        self.assertEqual(break_sentences("He said “No.” She left."), "He said “No.”\nShe left.")

    def test_what_is_laid_out_stays(self):
        text = "# A. B\n\n- One. Two.\n\n```\nA. B.\n\nC. D.\n```\n\n| a. B |\n    code. More.\n"
        self.assertEqual(break_sentences(text), text)

    def test_doing_it_twice_changes_nothing(self):
        once = break_sentences("One. Two\nthree. Four (five. Six.) Seven.\n\n1. A. B.\n")
        self.assertEqual(break_sentences(once), once)


if __name__ == "__main__":
    unittest.main()
