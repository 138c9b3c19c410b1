import pytest

from gerosense_desktop.api.outcomes import Cause
from gerosense_desktop.api.sentences import sentence_for

HOST = "gerosense.clinic.example"


@pytest.mark.parametrize("cause", Cause)
def test_that_every_cause_has_a_sentence_in_plain_words(cause):
    sentence = sentence_for(cause, host=HOST)

    assert sentence[0].isupper()
    assert sentence.endswith(".")
    assert "{" not in sentence
    jargon = {"http", "https", "tls", "ssl", "dns", "json", "url", "timeout", "tcp", "jwt", "proxy-authorization"}
    assert not jargon & set(sentence.lower().replace(HOST, "").replace(".", " ").split())


def test_that_no_two_causes_say_the_same():
    assert len({sentence_for(cause, host=HOST) for cause in Cause}) == len(Cause)
