"""A check that accepts everything proves nothing: each is shown an output that was broken on purpose."""


def refuses(check, data, *changes):
    """Ends with an AssertionError where `check` accepts `data` after one of the changes, each (old, new)."""
    for old, new in changes:
        broken = data.replace(old, new, 1)
        assert broken != data, f"there is no {old!r} to break"
        try:
            check(broken)
        except Exception:
            continue
        raise AssertionError(f"{new!r} for {old!r} is accepted")


def fails(check, *arguments):
    """Whether a check ends with an error, given something that is wrong."""
    try:
        check(*arguments)
    except Exception:
        return True
    return False
