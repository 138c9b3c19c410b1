import pickle

import pytest

from gerosense_desktop.sentence import Sentence, samples_sentence, template


def test_that_a_sentence_is_its_english_text():
    assert Sentence("{count} of {whole} files", count=2, whole=3) == "2 of 3 files"


def test_that_a_sentence_knows_what_it_was_made_of():
    sentence = Sentence("The file “{name}” is empty.", name="{odd}")

    assert (sentence, sentence.template, sentence.values) == (
        "The file “{odd}” is empty.",
        "The file “{name}” is empty.",
        {"name": "{odd}"},
    )


def test_that_a_value_that_is_missing_is_the_programmers_error():
    with pytest.raises(KeyError):
        Sentence("{count} files")


def test_that_a_sentence_travels_between_processes():
    sentence = Sentence("{what} again", what=Sentence("{count} files", count=2))

    copy = pickle.loads(pickle.dumps(sentence))  # noqa: S301 - our own

    assert (copy, copy.template, copy.values["what"].values) == ("2 files again", "{what} again", {"count": 2})


def test_that_a_list_among_the_values_is_joined_in_english():
    assert Sentence("These can: {known}.", known=("tables", Sentence("exports"))) == "These can: tables, exports."


@pytest.mark.parametrize(("count", "said"), [(1, "1 sample"), (0, "0 samples"), (2300, "2,300 samples")])
def test_that_samples_are_counted_in_words(count, said):
    assert samples_sentence(count) == said


def test_that_a_marked_template_is_the_text_it_is():
    assert template("The server {host} is busy.") == "The server {host} is busy."
