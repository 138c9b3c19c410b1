"""Brings the translators' files up to date with the code, and takes in what was translated.

``python3 dev.py translations [export LANGUAGE FILE | import LANGUAGE FILE]``

(nothing)  add what is new to resources/translations/*.ts, drop what is stale, compile, say what is missing
export     write what is not translated as JSON: {context: {English: ""}}, with a list of forms where there is a number
import     take such a file's translations, then do the same as with nothing
"""

import json
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.translations.catalogue import Message, messages
from tests.translations.fields import fields
from tests.translations.linguist import FORMS, LANGUAGES, Key, Translations, compile_to, qm_file


def main(arguments: Sequence[str]) -> int:
    """Run the command; return its exit code."""
    found = messages()
    match list(arguments):
        case []:
            _update(found)
        case ["export", language, file] if language in LANGUAGES:
            Path(file).write_text(_exported(language, found), encoding="utf-8")
        case ["import", language, file] if language in LANGUAGES:
            given = json.loads(Path(file).read_text(encoding="utf-8"))
            problems = _take(given, language=language, found=found)
            _update(found)
            sys.stdout.writelines(f"not taken: {problem}\n" for problem in problems)
            return 1 if problems else 0
        case _:
            sys.stdout.write(__doc__ or "")
            return 2
    return 0


def _update(found: list[Message]) -> None:
    for language in LANGUAGES:
        translations = Translations.load(language)
        translations.save(found)
        compile_to(qm_file(language), language=language)
        sys.stdout.write(f"{language}: {len(translations.missing(found))} of {len(found)} texts are not translated\n")


def _exported(language: str, found: list[Message]) -> str:
    wanted: dict[str, dict[str, str | list[str]]] = {}
    for message in Translations.load(language).missing(found):
        empty: str | list[str] = [""] * FORMS[language] if message.plural else ""
        wanted.setdefault(message.context, {})[message.source] = empty
    return json.dumps(wanted, ensure_ascii=False, indent=1)


def _take(given: dict[str, dict[str, str | list[str]]], *, language: str, found: list[Message]) -> list[str]:
    """Take what fits; return what does not and why."""
    known = {(message.context, message.source): message for message in found}
    taken: dict[Key, tuple[str, ...]] = {}
    problems = []
    for context, texts in given.items():
        for source, translation in texts.items():
            forms = (translation,) if isinstance(translation, str) else tuple(translation)
            if not any(forms):
                continue
            why = _problem(known.get((context, source)), forms, language=language)
            if why:
                problems.append(f"{why}: {context}: {source}")
            else:
                taken[context, source] = forms
    Translations.load(language).with_more(taken).save(found)
    return problems


def _problem(message: Message | None, forms: tuple[str, ...], *, language: str) -> str:
    if message is None:
        return "the program has no such text"
    if len(forms) != (FORMS[language] if message.plural else 1) or not all(forms):
        return f"{FORMS[language] if message.plural else 1} forms are wanted"
    wanted = fields(message.source)
    # A form for one or two need not say the number.
    fits = all(fields(form) == wanted or (message.plural and fields(form) < wanted) for form in forms)
    return "" if fits else "the names in braces differ"
