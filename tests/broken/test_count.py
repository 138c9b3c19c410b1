from tests.broken.count import Counts, main
from tests.broken.overseer import Said


def test_that_the_count_of_a_few_cases_is_clean_and_adds_up(capsys):
    assert main(["--cases", "1", "--no-monsters"]) == 0
    heads, *lines = capsys.readouterr().out.splitlines()
    assert heads.split()[0] == "cases"
    assert lines[-1].split()[:2] == ["all", f"{len(lines) - 1:,}"]


def test_that_a_crash_a_hang_an_invention_and_a_fault_are_each_no_clean_count():
    for said, given in (
        (Said(broken="crash"), {}),
        (Said(broken="hung", hung=True), {}),
        (Said(ending="result"), {"inventions": 1}),
        (Said(ending="result"), {"faults": 1}),
    ):
        counts = Counts()
        counts.add(said, **given)
        assert not counts.is_clean
        total = Counts()
        total.join(counts)
        assert total == counts


def test_that_what_nobody_can_decide_leaves_a_count_clean():
    counts = Counts()
    counts.add(Said(ending="result"), undecidable=1)
    assert counts.is_clean
