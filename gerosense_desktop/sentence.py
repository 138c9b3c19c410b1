"""Sentences that can be said in another language later than they were made.

What the street has to say to a person is made in English, where it happens and maybe on another thread. The window
says it in the person's language when it shows it: for that a sentence remembers of what it was made. On the terminal
and in the log it is the English text that it is.
"""

from __future__ import annotations

from typing import Self


class Sentence(str):
    """An English sentence that knows its template and the values in it.

    Attributes:
        template: The text with ``{names}`` for the values; what translators see.
        values: What stands in the places of the names; a Sentence among them is translated too, and a tuple is a list
            of texts.
    """

    __slots__ = ("template", "values")

    template: str
    values: dict[str, object]

    def __new__(cls, template: str, /, **values: object) -> Self:
        """Fill the template in.

        Raises:
            KeyError: The template names a value that is not given.
        """
        texts = {name: ", ".join(value) if isinstance(value, tuple) else value for name, value in values.items()}
        made = super().__new__(cls, template.format(**texts))
        made.template = template
        made.values = values
        return made

    def __reduce__(self) -> tuple[object, ...]:
        """Let a sentence travel between processes."""
        return _rebuild, (type(self), self.template, self.values)


def _rebuild(cls: type[Sentence], template: str, values: dict[str, object]) -> Sentence:
    return cls(template, **values)


def template(text: str) -> str:
    """Mark a text with ``{names}`` as a Sentence's template where the Sentence itself is made elsewhere.

    Translators find it by this mark, see ``dev.py translations``.
    """
    return text


def samples_sentence(count: int) -> Sentence:
    """``1`` → ``1 sample``, ``2300`` → ``2,300 samples``."""
    return Sentence("1 sample") if count == 1 else Sentence("{count:,} samples", count=count)
