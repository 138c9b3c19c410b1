"""Asks for the login that the network's proxy wants."""

from __future__ import annotations

from pydantic import SecretStr
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from gerosense_desktop.api.proxy import ProxyLogin, ProxyLoginError
from gerosense_desktop.gui.descriptions import describe
from gerosense_desktop.gui.dialogs.dialog import Dialog
from gerosense_desktop.gui.language import translated


class ProxyDialog(Dialog):
    """The password is masked, and never shown again.

    Signals:
        login_given: The ProxyLogin.
    """

    login_given = Signal(object)

    def __init__(self, proxy: str, *, lasting: bool, parent: QWidget | None = None) -> None:
        """Make the dialog.

        Args:
            proxy: The proxy's host.
            lasting: Whether the login outlives the program.
            parent: The window.
        """
        super().__init__("", name="proxy_dialog", parent=parent)
        self.show_title(self.tr("The network asks who you are"))
        self.setMinimumWidth(520)
        self.add_words(
            self.tr(
                "The proxy {proxy} of your network lets nothing through without a user name and a password. They are "
                "often those with which you sign in to this computer; your IT department knows. Nothing was sent."
            ).format(proxy=proxy),
            name="proxy_words",
        )
        self.user_field = QLineEdit()
        self.user_field.setObjectName("proxy_user_field")
        describe(self.user_field)
        self.user_field.textChanged.connect(self._check)
        self.add_field(self.tr("&User name"), self.user_field)
        self.password_field = QLineEdit()
        self.password_field.setObjectName("proxy_password_field")
        self.password_field.setEchoMode(QLineEdit.EchoMode.Password)
        self.add_field(
            self.tr("&Password"),
            self.password_field,
            help_text=self.tr("It is kept in this computer's keychain.")
            if lasting
            else self.tr("This computer has no keychain for the program, so it is kept only until you close it."),
        )
        self.problem_label = self.add_words("", role="error", name="proxy_problem")
        self.problem_label.hide()
        self.body.addStretch(1)
        cancel = self.add_button(self.tr("&Cancel"), name="proxy_cancel_button")
        cancel.clicked.connect(self.reject)
        self.save_button = self.add_button(self.tr("&Sign in"), name="proxy_save_button", primary=True)
        self.save_button.clicked.connect(self._give)
        self._check()
        self.user_field.setFocus()

    def show_problem(self, user_message: str) -> None:
        """Say what is wrong; it can be tried again."""
        self.problem_label.setText(translated(user_message))
        self.problem_label.show()
        self.save_button.setEnabled(True)

    @Slot()
    def _check(self) -> None:
        self.save_button.setEnabled(bool(self.user_field.text().strip()))

    @Slot()
    def _give(self) -> None:
        try:
            login = ProxyLogin(user=self.user_field.text().strip(), password=SecretStr(self.password_field.text()))
        except ProxyLoginError as error:
            self.show_problem(error.user_message)
            return
        self.save_button.setEnabled(False)
        self.login_given.emit(login)
