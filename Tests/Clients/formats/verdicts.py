"""What a check makes of something that is wrong."""


def refuses(check, *arguments):
    """Whether a check ends with an error; a check that never does proves nothing."""
    try:
        check(*arguments)
    except Exception:
        return True
    return False
