from pathlib import Path

from gerosense_desktop.gui.patient import Patient
from gerosense_desktop.gui.widgets.step_path import Step
from tests.gui.samples import plan, token
from tests.gui.script import Script


def uploading(make_stage):
    stage = make_stage(Script(run_waits=True)).name_patient().reviewed()
    stage.click("upload_button")
    return stage


def test_that_nothing_is_changed_while_batches_may_be_under_way(make_stage):
    stage = uploading(make_stage)
    patient, workspace, review = stage.flow.patient, stage.flow.workspace, stage.flow.review

    stage.flow.add_files([Path("/data/b.csv")])
    stage.flow.start_over()
    stage.flow.go_to(Step.FILES)
    stage.flow.review_again()
    stage.flow.set_patient(None)
    stage.flow.enter(stage.home)
    stage.flow.upload(server="https://other.example", workers=1)

    assert (stage.flow.patient, stage.flow.workspace, stage.flow.review) == (patient, workspace, review)
    assert stage.flow.step is Step.UPLOAD
    assert len(stage.script.runs) <= 1


def test_that_nothing_is_uploaded_without_patient_plan_or_batches(make_stage):
    stage = make_stage(Script(plans=[plan(batch_count=0)]))
    stage.flow.upload(server="s", workers=1)
    stage.name_patient()
    stage.flow.upload(server="s", workers=1)
    stage.reviewed()
    stage.flow.upload(server="s", workers=1)
    stage.window.start_upload()

    assert not stage.flow.uploading
    assert stage.script.runs == []


def test_that_a_plan_made_for_another_patient_is_never_sent(make_stage):
    stage = make_stage(Script(plans=[plan(patient="patient-1")])).name_patient().reviewed()
    stage.flow._patient = Patient.of(token("patient-2"))

    stage.flow.upload(server="s", workers=1)

    assert stage.script.runs == []


def test_that_changing_the_patient_makes_the_review_anew(make_stage):
    script = Script(plans=[plan(), plan(patient="patient-2", batch_count=1)])
    stage = make_stage(script).name_patient().reviewed()

    stage.name_patient("patient-2")
    assert not stage.window.review_page.footer.upload_button.isEnabled()
    stage.qtbot.waitUntil(stage.window.review_page.footer.upload_button.isEnabled)

    assert script.planned_for == ["patient-1", "patient-2"]
    assert stage.text("review_sentence").startswith("1,000 new samples")


def test_that_there_is_nothing_to_go_to_before_a_review(stage):
    stage.flow.go_to(Step.REVIEW)
    stage.flow.cancel_reading()
    stage.flow.cancel_upload()
    stage.flow.review_again()
    stage.flow.add_files([])

    assert stage.flow.step is Step.FILES
    assert stage.flow.resting


def test_that_the_last_of_two_drops_in_a_row_is_what_is_reviewed(make_stage):
    script = Script(check_waits=True)
    stage = make_stage(script).name_patient()
    stage.drop("/data/a.csv")
    stage.qtbot.waitUntil(lambda: len(script.checked_paths) == 1)
    script.check_waits = False

    stage.drop("/data/b.csv")
    stage.wait_for(Step.REVIEW)
    stage.qtbot.waitUntil(lambda: stage.flow.resting)

    assert sorted(map(str, script.checked_paths[-1])) == ["/data/a.csv", "/data/b.csv"]
    assert script.planned_for == ["patient-1"]
