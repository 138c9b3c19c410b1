"""The login for the network's proxy, from the window."""

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton

from gerosense_desktop.api.finding import Check, Finding, Verdict
from gerosense_desktop.api.outcomes import Cause
from gerosense_desktop.api.proxy import login_for
from gerosense_desktop.api.service_error import ServiceError
from gerosense_desktop.gui.dialogs.proxy_dialog import ProxyDialog
from gerosense_desktop.gui.workspaces import clinic_workspace
from gerosense_desktop.keychain import KeychainError, MemoryKeychain
from gerosense_desktop.paths import Paths
from gerosense_desktop.proxy_store import ProxyStore
from gerosense_desktop.upload.control import Control
from gerosense_desktop.upload.events import PauseReason, RunPaused
from gerosense_desktop.upload.plan import Plan
from tests.gui.script import Script, started, until

HOST = "proxy.clinic.example"
WANTED = ServiceError("The network's proxy wants a login.", cause=Cause.PROXY_LOGIN)
PAUSED = RunPaused(
    reason=PauseReason.FAILURES, cause=Cause.PROXY_LOGIN, seconds=None, user_message="The proxy wants a login."
)


class Locked(MemoryKeychain):
    def put(self, name, secret) -> None:
        raise KeychainError("The keychain is locked.")


@pytest.fixture
def make_proxied(make_stage):
    """A window behind a proxy."""

    def make(script, *, keychain=None):
        stage = make_stage(script)
        stage.proxies = ProxyStore(keychain or MemoryKeychain())
        object.__setattr__(stage.home, "proxies", stage.proxies)
        stage.rooms.proxy.find_proxy = lambda _: f"{HOST}:3128"
        return stage

    return make


def sign_in(stage, *, user="nurse") -> None:
    stage.dialog("proxy_dialog")
    stage.find(QLineEdit, "proxy_user_field").setText(user)
    stage.find(QLineEdit, "proxy_password_field").setText("secret")
    stage.click("proxy_save_button")


def test_that_an_upload_the_proxy_stops_asks_for_its_login_and_can_begin_again(make_proxied):
    stage = make_proxied(Script(run_error=WANTED)).name_patient().reviewed()
    stage.click("upload_button")

    sign_in(stage)

    stage.qtbot.waitUntil(lambda: stage.find(QPushButton, "upload_button").isVisible())
    kept = stage.proxies.get(HOST)
    assert (kept.user, kept.password.get_secret_value()) == ("nurse", "secret")


@pytest.mark.parametrize(
    ("proxy", "host"),
    [("[fd00::1]:3128", "fd00::1"), ("[fd00::1]", "fd00::1"), ("Proxy.clinic.example", "proxy.clinic.example")],
)
def test_that_a_login_is_kept_under_the_name_by_which_the_client_asks_for_it(make_proxied, proxy, host):
    stage = make_proxied(Script())
    stage.rooms.proxy.find_proxy = lambda _: proxy
    stage.rooms.proxy.ask()

    sign_in(stage)

    stage.qtbot.waitUntil(lambda: login_for(f"http://{proxy}", find=stage.proxies.get) is not None)
    assert stage.proxies.get(host).user == "nurse"


def test_that_a_run_that_waits_for_it_goes_on(make_proxied):
    resumed = []

    def acts(plan: Plan, control: Control):
        yield started(plan)
        yield PAUSED
        resumed.append(until(control, lambda control: control.take_resume()))

    stage = make_proxied(Script(acts=acts)).name_patient().reviewed()
    stage.click("upload_button")

    sign_in(stage)

    stage.qtbot.waitUntil(lambda: resumed == [True])


def test_that_another_failure_asks_nothing(make_proxied):
    error = ServiceError("Busy.", cause=Cause.BUSY)
    stage = make_proxied(Script(run_error=error)).name_patient().reviewed()

    stage.click("upload_button")

    stage.qtbot.waitUntil(lambda: not stage.flow.uploading)
    assert not stage.shown("proxy_dialog")


def test_that_the_test_of_the_connection_asks_too(make_proxied):
    stage = make_proxied(Script())
    stage.click("side_settings_button")
    finding = Finding(check=Check.SERVICE, verdict=Verdict.BAD, words="Login.", facts={"Cause": "proxy_login"})
    stage.rooms.settings.test.diagnosis = lambda *_: iter([finding])

    stage.click("test_connection_button")

    assert stage.dialog("proxy_dialog").isVisible()


def test_that_the_password_is_masked_and_a_user_name_is_needed(make_proxied):
    stage = make_proxied(Script())
    stage.rooms.proxy.ask()
    dialog = stage.dialog("proxy_dialog")

    assert dialog.password_field.echoMode() is QLineEdit.EchoMode.Password
    assert not stage.find(QPushButton, "proxy_save_button").isEnabled()


def test_that_a_user_name_no_proxy_can_have_is_said(make_proxied):
    stage = make_proxied(Script())
    stage.rooms.proxy.ask()

    sign_in(stage, user="nurse:secret")

    assert "colon" in stage.text("proxy_problem")


def test_that_a_keychain_that_is_locked_is_said_and_can_be_tried_again(make_proxied):
    stage = make_proxied(Script(), keychain=Locked())
    stage.rooms.proxy.ask()

    sign_in(stage)

    stage.qtbot.waitUntil(lambda: stage.text("proxy_problem") == "The keychain is locked.")
    assert stage.find(QPushButton, "proxy_save_button").isEnabled()


@pytest.mark.parametrize("hidden", ["no proxy", "practice", "locked", "asked already"])
def test_that_nobody_is_asked_in_vain(make_proxied, hidden):
    stage = make_proxied(Script())
    match hidden:
        case "no proxy":
            stage.rooms.proxy.find_proxy = lambda _: None
        case "practice":
            object.__setattr__(stage.home, "proxies", None)
        case "locked":
            stage.rooms.lock.lock()
        case _:
            stage.rooms.proxy.ask()

    stage.rooms.proxy.ask()

    assert len(stage.window.findChildren(ProxyDialog)) == (hidden == "asked already")
    assert stage.shown("proxy_dialog") is (hidden == "asked already")


def test_that_the_clinics_client_finds_a_login_that_was_kept(tmp_path):
    keychain = MemoryKeychain()
    workspace = clinic_workspace(Paths.from_environment({"GEROSENSE_HOME": str(tmp_path)}), keychain=keychain)

    assert workspace.proxies is not None
    assert workspace.proxies.get(HOST) is None
