"""The phases of an upload, as they are seen from outside."""

from enum import StrEnum


class Phase(StrEnum):
    """Where a process stood when it was killed."""

    START = "interpreter start"  # until the program opens its log
    READING = "reading the files"  # until it opens its ledger
    MAKING = "making the ledger"  # the first time only
    PLANNING = "planning"  # ledger open, the right to upload not yet taken
    ASKING = "asking the server"  # the right to upload is taken, the server has not yet said that it is ready
    SENDING = "sending"  # the server has received a batch, and that was the last thing it did
    RECORDING = "writing the ledger"  # the server has answered, and no further batch has come yet
    WAITING = "waiting"  # the server stalls, or said 503 with Retry-After
    FINISHING = "finishing"  # the last batch was answered
    PARALLEL = "beside a second process"  # a second process was turned away while this one was sending
