"""THE TAMPER-EVIDENT RECORD.  Entries come in as bytes; a tree, a checkpoint and proofs go out.

It knows no kind of entry: what an entry says is for `entries`.  Salts and keys are arguments.
"""
