def charge(cents: int) -> None:
    assert cents >= 100
