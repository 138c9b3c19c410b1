"""Apple Health exports that are bombs, spies or endless."""

from datetime import datetime

from tests.broken.monsters.monster import Monster, file, long_file
from tests.synthetic import apple

GIGABYTE = 1 << 30
SOUND = (
    '<Record type="HKQuantityTypeIdentifierStepCount" sourceName="Phone" unit="count" value="7"'
    ' startDate="2026-05-01 08:00:00 +0200" endDate="2026-05-01 08:01:00 +0200"/>'
)
LONG = "x" * 100
NO_NUMBERS = ("1e999", "NaN", "Infinity", "-1e999", "0x10", "1e-400", "١٢٣", "9" * 1_000_000)
INCLUSION = '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="/etc/passwd"/>'
PARAMETERS = '<!ENTITY % p SYSTEM "file:///etc/passwd">%p;<!ENTITY % q "%p;%p;">%q;%q;'
REFERENCES = "&lt;&#65;&#x42;&amp;&nbsp;&#0;&#xD800;&#1114112;&#99999999;"


def export(*, subset: str = "", doctype: str | None = None, body: str = "") -> bytes:
    doctype = f"<!DOCTYPE HealthData [{subset}]>" if doctype is None else doctype
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{doctype}\n<HealthData>{SOUND}{body}</HealthData>'.encode()


END = b"</HealthData>"
BEGIN = export().removesuffix(END)


def steps(**attributes: str) -> str:
    given = {"type": apple.STEPS, "sourceName": "Phone", "unit": "count", "value": "8"} | attributes
    texts = " ".join(f'{name}="{text}"' for name, text in given.items())
    return f'<Record {texts} startDate="2026-05-01 09:00:00 +0200" endDate="2026-05-01 09:01:00 +0200"/>'


LAUGHS = '<!ENTITY lol "lol">' + "".join(f'<!ENTITY lol{n} "{f"&lol{n - 1 or str()};" * 10}">' for n in range(1, 30))


def _attributes(count: int) -> bytes:
    return export(body="<Record " + " ".join(f'a{n}="1"' for n in range(count)) + "/>")


MONSTERS = (
    Monster(
        name="XML, billion laughs as a value",
        make=file("export.xml", export(subset=LAUGHS, body=steps(value="&lol29;"))),
        accepted=1,
        rejected=1,
    ),
    Monster(
        name="XML, billion laughs as text",
        make=file("export.xml", export(subset=LAUGHS, body="&lol29;")),
        accepted=1,
    ),
    Monster(
        name="XML, quadratic blow-up",
        make=file(
            "export.xml", lambda: export(subset=f'<!ENTITY a "{LONG * 2_000}">', body=steps(value="&a;" * 50_000))
        ),
        accepted=1,
        rejected=1,
    ),
    Monster(
        name="XML, entity from a file",
        make=file(
            "export.xml", export(subset='<!ENTITY x SYSTEM "file:///etc/passwd">', body=steps(value="&x;") + "&x;")
        ),
        accepted=1,
        rejected=1,
        not_opened=["/etc/passwd"],
    ),
    Monster(
        name="XML, entity from the network",
        make=file(
            "export.xml", export(subset='<!ENTITY x SYSTEM "http://127.0.0.1:9/x">', body=steps(unit="&x;") + "&x;")
        ),
        accepted=1,
        rejected=1,
    ),
    Monster(
        name="XML, parameter entities",
        make=file("export.xml", export(subset=PARAMETERS)),
        accepted=1,
        not_opened=["/etc/passwd"],
    ),
    Monster(
        name="XML, document type from the network",
        make=file("export.xml", export(doctype='<!DOCTYPE HealthData SYSTEM "http://127.0.0.1:9/evil.dtd">')),
        accepted=1,
    ),
    Monster(
        name="XML, document type from a file",
        make=file("export.xml", export(doctype='<!DOCTYPE HealthData PUBLIC "-//x//" "file:///etc/passwd" [%p;]>')),
        accepted=1,
        not_opened=["/etc/passwd"],
    ),
    Monster(
        name="XML, inclusion by name space",
        make=file("export.xml", export(body=INCLUSION)),
        accepted=1,
        not_opened=["/etc/passwd"],
    ),
    Monster(
        name="XML, only the five entities and references to characters",
        make=file("export.xml", export(body=steps(sourceName=REFERENCES))),
        accepted=2,
    ),
    Monster(
        name="XML, a tag of 1,000,000 attributes",
        make=file("export.xml", lambda: _attributes(1_000_000)),
        accepted=1,
    ),
    Monster(
        name="XML, a tag of 50,000 attributes",
        make=file("export.xml", lambda: _attributes(50_000)),
        accepted=1,
    ),
    Monster(
        name="XML, a value of 100 MB",
        make=long_file("export.xml", begin=BEGIN + b'<Record value="', piece=b"1", end=b'"/>' + END, size=100 << 20),
        accepted=1,
    ),
    Monster(
        name="XML, a value of 1 GB",
        make=long_file("export.xml", begin=BEGIN + b'<Record value="', piece=b"1", end=b'"/>' + END, size=GIGABYTE),
        accepted=1,
        large=True,
    ),
    Monster(
        name="XML, 100 MB of text in one line",
        make=long_file("export.xml", begin=BEGIN, piece=b"text ", end=END, size=100 << 20),
        accepted=1,
    ),
    Monster(
        name="XML, 1 GB of text in one line",
        make=long_file("export.xml", begin=BEGIN, piece=b"text ", end=END, size=GIGABYTE),
        accepted=1,
        large=True,
    ),
    Monster(
        name="XML, 100 MB of quotation marks in a tag",
        make=long_file("export.xml", begin=BEGIN + b"<Record ", piece=b"\"'", size=100 << 20),
        accepted=1,
    ),
    Monster(
        name="XML, 50 MB of open tags",
        make=long_file("export.xml", begin=BEGIN, piece=b"<a", size=50 << 20),
        accepted=1,
    ),
    Monster(
        name="XML, 20 MB of brackets that open",
        make=long_file("export.xml", begin=BEGIN, piece=b"<", size=20 << 20),
        accepted=1,
    ),
    Monster(
        name="XML, a comment of 100 MB without an end",
        make=long_file("export.xml", begin=BEGIN + b"<!--", piece=b"-", size=100 << 20),
        accepted=1,
        words="ends in the middle",
    ),
    Monster(
        name="XML, nested 100,000 deep",
        make=file("export.xml", lambda: export(body="<Correlation>" * 100_000 + "</Correlation>" * 100_000)),
        accepted=1,
    ),
    Monster(
        name="XML, 50 MB of records of other health data",
        make=long_file(
            "export.xml",
            begin=BEGIN,
            piece=apple.other(datetime(2026, 5, 1, tzinfo=apple.ZONE)).encode(),
            end=END,
            size=50 << 20,
        ),
        accepted=1,
    ),
    Monster(
        name="XML, a document type of 100 MB",
        make=long_file(
            "export.xml", begin=b'<?xml version="1.0"?><!DOCTYPE HealthData [', piece=b"<!ENTITY a 'b'>", size=100 << 20
        ),
    ),
    Monster(
        name="XML, a document type of quotation marks",
        make=file("export.xml", b'<?xml version="1.0"?><!DOCTYPE HealthData ' + b"[<!A \"'" * 30_000),
    ),
    Monster(
        name="XML, blanks of 100 MB before anything",
        make=long_file("export.xml", begin=b"", piece=b" \n", end=export(), size=100 << 20),
    ),
    Monster(
        name="XML, NUL bytes throughout",
        make=file("export.xml", export().replace(b" ", b"\0")),
    ),
    Monster(
        name="XML, values that are no numbers",
        make=file("export.xml", export(body="".join(steps(value=text) for text in NO_NUMBERS))),
        accepted=1,
        rejected=8,
    ),
    Monster(
        name="XML, declared in an encoding that hides tags",
        make=file("export.xml", export().replace(b"UTF-8", b"utf-7")),
        words="saved anew",
    ),
    Monster(
        name="XML, declared in an encoding nobody knows",
        make=file("export.xml", export().replace(b"UTF-8", b"zlib")),
        words="saved anew",
    ),
    Monster(name="XML, in UTF-16", make=file("export.xml", export().decode().encode("utf-16")), words="saved anew"),
    Monster(
        name="XML, bytes that are no text",
        make=file("export.xml", export(body=steps(sourceName="§")).replace(b"\xc2\xa7", b"\xff\xfe")),
        accepted=2,
    ),
    Monster(
        name="XML, 300,000 records that cannot be read",
        make=file("export.xml", lambda: BEGIN + b"<Record =>" * 300_000 + END),
        words="damaged throughout",
    ),
    Monster(
        name="XML, 300,000 empty records",
        make=file("export.xml", lambda: BEGIN + b"<Record/>" * 300_000 + END),
        accepted=1,
    ),
)
