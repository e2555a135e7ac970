"""Folders and file formats: bytes on a disk in, entries out, and the other way round."""
