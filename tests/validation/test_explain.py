import pytest
from pydantic import ValidationError

from gerosense_desktop.api.reasons import SENTENCES, Reason
from gerosense_desktop.api.sample import Sample
from gerosense_desktop.validation.explain import explain
from gerosense_desktop.validation.screen import screen

from .raw_rows import WHOLE, raw_frame


def test_that_every_reason_has_a_sentence():
    assert set(SENTENCES) == set(Reason)
    assert len(set(explain(Reason))) == len(Reason)
    assert all(sentence.endswith(".") for sentence in explain(Reason))


def test_that_a_rejected_row_is_explained_in_the_words_of_the_wire_model():
    row = {**WHOLE, "start_date": "soon", "unit": None, "value": "0"}
    reasons = screen(raw_frame([row])).rejected["reasons"][0]
    fields = {name: text for name, text in row.items() if name != "data_type"}
    with pytest.raises(ValidationError) as caught:
        Sample(**fields)
    assert explain(reasons) == [error["msg"] for error in caught.value.errors()]
