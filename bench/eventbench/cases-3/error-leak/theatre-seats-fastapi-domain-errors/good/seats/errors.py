class SeatError(Exception):
    status = 409

    @property
    def public(self) -> str:
        return self.__class__.__name__


class SeatTaken(SeatError):
    pass


class HallClosed(SeatError):
    status = 423
