"""What we show of a text to people, in words of Python: Sources/Reports/Printable.swift does the same."""


def hidden(letter):
    code = ord(letter)
    return (code < 0x20 or 0x7F <= code < 0xA0 or 0x2028 <= code <= 0x202E or 0x2066 <= code <= 0x206F
            or code in (0x200E, 0x200F, 0x061C, 0xFEFF) or 0xFFF9 <= code <= 0xFFFB or 0xE0000 <= code <= 0xE007F)


def printable(text):
    """Line ends and tabs as blanks, � for what a terminal would obey."""
    return "".join(" " if letter in "\t\n\x0b\f\r\x85\u2028\u2029" else "\ufffd" if hidden(letter) else letter
                   for letter in text)
