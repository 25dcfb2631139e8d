class Reminder:
    hours = 24


class Settings:
    language = 'en'

    def __init__(self):
        self.reminder = Reminder()


def merge(target, source):
    for name, value in source.items():
        if isinstance(value, dict) and hasattr(target, name):
            merge(getattr(target, name), value)
        else:
            setattr(target, name, value)  # finds prototype-pollution
