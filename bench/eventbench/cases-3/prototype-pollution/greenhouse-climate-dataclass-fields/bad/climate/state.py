from dataclasses import dataclass, fields


@dataclass
class Climate:
    degrees: float = 21.0
    humidity: float = 0.6
    shade: bool = False

    def clamp(self):
        self.degrees = max(5.0, min(35.0, float(self.degrees)))


def apply(climate, changes):
    for name, value in changes.items():
        if not name.startswith("_x"):
            setattr(climate, name, value)  # finds prototype-pollution
    return climate
