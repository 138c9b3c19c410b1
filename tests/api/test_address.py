import pytest

from gerosense_desktop.api.address import AddressError, ServerAddress


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("https://gerosense.clinic.org", "https://gerosense.clinic.org"),
        (" gerosense.clinic.org/ ", "https://gerosense.clinic.org"),
        ("https://clinic.org:8443/gerosense/", "https://clinic.org:8443/gerosense"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("http://localhost:8080", "http://localhost:8080"),
        ("http://[::1]:8080", "http://[::1]:8080"),
    ],
)
def test_that_an_address_is_read(text, url):
    assert ServerAddress.parse(text).url == url


def test_that_this_computer_is_known_as_such():
    assert ServerAddress.parse("http://127.5.5.5").loopback
    assert not ServerAddress.parse("https://127.0.0.1.example.org").loopback


@pytest.mark.parametrize("text", ["http://clinic.org", "http://10.0.0.1", "http://localhost.example.org"])
def test_that_an_address_without_encryption_is_refused(text):
    with pytest.raises(AddressError, match="https"):
        ServerAddress.parse(text)


@pytest.mark.parametrize(
    "text",
    ["ftp://clinic.org", "https://", "https://a b", "https://[", "https://clinic.org:99999", "file:///etc/passwd"],
)
def test_that_a_text_that_is_no_address_is_refused(text):
    with pytest.raises(AddressError, match="not valid"):
        ServerAddress.parse(text)


@pytest.mark.parametrize("text", ["https://u:p@clinic.org", "https://clinic.org?x=1", "https://clinic.org#x"])
def test_that_an_address_with_a_password_or_a_query_is_refused(text):
    with pytest.raises(AddressError, match="must not hold"):
        ServerAddress.parse(text)


def test_that_no_address_is_a_sentence_of_its_own():
    with pytest.raises(AddressError, match="No server address is set"):
        ServerAddress.parse("  ")
