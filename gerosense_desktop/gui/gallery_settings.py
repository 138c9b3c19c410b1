"""The gallery's states of the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QApplication, QScrollArea

from gerosense_desktop.api.finding import Check, Finding, Verdict
from gerosense_desktop.gui import made_up
from gerosense_desktop.gui.dialogs.proxy_dialog import ProxyDialog
from gerosense_desktop.gui.gallery_stage import SIZE, SMALL, Script, Stage
from gerosense_desktop.policy import NAMES, PolicyError, load_policy
from gerosense_desktop.sentence import Sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from pydantic import SecretStr

    from gerosense_desktop.gui.workspace import Workspace

_GOOD: Final = (
    Finding(check=Check.ADDRESS, verdict=Verdict.GOOD, words=Sentence("The address is complete.")),
    Finding(
        check=Check.NAME,
        verdict=Verdict.GOOD,
        words=Sentence("The network knows the name {host}.", host="gerosense.clinic.example"),
    ),
)
_TRUSTED: Final = Finding(
    check=Check.CERTIFICATE,
    verdict=Verdict.GOOD,
    words=Sentence("This computer trusts the certificate, signed by {issuer}.", issuer="Example Public CA 3"),
)
_ANSWERS: Final = Finding(
    check=Check.SERVICE, verdict=Verdict.GOOD, words=Sentence("The GeroSense service answers and takes data.")
)
_TOKEN: Final = Finding(
    check=Check.TOKEN, verdict=Verdict.GOOD, words=Sentence("The server did not refuse the patient's token.")
)
_TOKEN_REFUSED: Final = Finding(
    check=Check.TOKEN,
    verdict=Verdict.BAD,
    words=Sentence(
        "The server {host} did not accept the patient's token. Ask for a new token.", host="gerosense.clinic.example"
    ),
)
_INSPECTED: Final = Finding(
    check=Check.CERTIFICATE,
    verdict=Verdict.BAD,
    words=Sentence(
        "This computer does not trust the server's certificate. It is for {names} and was signed by {issuer}. "
        "Tell your IT department.",
        names="gerosense.clinic.example",
        issuer="Hospital Web Inspection",
    ),
)


def _settings(*, size: tuple[int, int] = SIZE, locked: Collection[str] = ()) -> Stage:
    stage = Stage(Script(), size=size, locked=locked)
    stage.window.conversation.ask_settings()
    return stage


def _settings_small() -> Stage:
    return _settings(size=SMALL)


def _policy_closed() -> Stage:
    stage = Stage(Script(), locked=NAMES, server="", closed=True)
    try:
        load_policy(registry=lambda: {"policy_file": "not there"})
    except PolicyError as error:
        stage.window.say(error.user_message)
    return stage


def _policy_closed_review() -> Stage:
    return Stage(Script(checked=made_up.clean()), locked=NAMES, server="", closed=True).name_patient().read()


def _settings_locked() -> Stage:
    return _settings(locked={"server_url", "workers", "lock_after_minutes"})


def _settings_releases() -> Stage:
    stage = _settings()
    page = stage.rooms.settings.page
    page.releases.show_host("releases.example.org")
    QApplication.processEvents()
    for scroll in page.findChildren(QScrollArea):
        scroll.ensureWidgetVisible(page.releases.words)
    return stage


def _new_version(*, size: tuple[int, int] = SIZE) -> Stage:
    stage = Stage(Script(), size=size)
    stage.window.release_notice.show_version("1.2")
    return stage


def _new_version_small() -> Stage:
    return _new_version(size=SMALL)


def _tested(*findings: Finding) -> Stage:
    stage = _settings()
    stage.rooms.settings.test.diagnosis = _plays(*findings)
    stage.rooms.settings.page.test_button.click()
    return stage.rest()


def _plays(*findings: Finding) -> Callable[[Workspace, str, SecretStr | None], Iterator[Finding]]:
    def play(_workspace: Workspace, _server: str, _token: SecretStr | None) -> Iterator[Finding]:
        yield from findings

    return play


def _tested_good() -> Stage:
    return _tested(*_GOOD, _TRUSTED, _ANSWERS, _TOKEN)


def _tested_token() -> Stage:
    return _tested(*_GOOD, _TRUSTED, _ANSWERS, _TOKEN_REFUSED)


def _tested_bad() -> Stage:
    return _tested(*_GOOD, _INSPECTED)


def _address_typo() -> Stage:
    stage = _settings()
    stage.rooms.settings.page.server_field.setText("htps:/gerosense.clinic.example")
    return stage


def _welcome(*findings: Finding) -> Stage:
    stage = Stage(Script(), server="")
    stage.rooms.welcome.begin()
    page = stage.rooms.welcome.page
    if findings and page is not None:
        stage.rooms.welcome.test.diagnosis = _plays(*findings)
        page.server_field.setText("gerosense.clinic.example")
        page.connect_button.click()
    return stage.rest()


def _welcome_refused() -> Stage:
    return _welcome(*_GOOD, _INSPECTED)


def _about() -> Stage:
    stage = _settings()
    stage.rooms.settings.page.about_asked.emit()
    stage.dialog()
    return stage


def _proxy_login() -> Stage:
    stage = _settings()
    dialog = ProxyDialog("proxy.clinic.example", lasting=True, parent=stage.window)
    dialog.open()
    return stage


SETTINGS_STATES: Final[dict[str, Callable[[], Stage]]] = {
    "welcome": _welcome,
    "welcome-refused": _welcome_refused,
    "settings": _settings,
    "settings-small": _settings_small,
    "settings-locked": _settings_locked,
    "policy-closed": _policy_closed,
    "policy-closed-review": _policy_closed_review,
    "settings-releases": _settings_releases,
    "new-version": _new_version,
    "new-version-small": _new_version_small,
    "settings-tested": _tested_good,
    "settings-certificate": _tested_bad,
    "settings-token": _tested_token,
    "settings-typo": _address_typo,
    "proxy-login": _proxy_login,
    "about": _about,
}
"""Name of the picture → how the window comes to look like it."""
