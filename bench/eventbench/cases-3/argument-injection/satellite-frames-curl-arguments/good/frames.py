import subprocess
from dataclasses import dataclass

from aws_lambda_powertools.utilities.data_classes import SQSEvent, event_source
from aws_lambda_powertools.utilities.parser import BaseModel, parse

CURL = ["/usr/bin/curl", "--silent", "--fail", "--max-time", "20", "--proto", "=https"]
ORIGIN = "https://frames.satellite.example/"


class Frame(BaseModel):
    path: str
    quiet: bool = True


@dataclass
class Download:
    arguments: list[str]

    def run(self) -> int:
        done = subprocess.run([*CURL, *self.arguments], capture_output=True, check=False)
        return len(done.stdout)


def download_of(frame: Frame) -> Download:
    return Download(["--output", "-", ORIGIN + frame.path.lstrip("/")])


@event_source(data_class=SQSEvent)
def handler(event: SQSEvent, context):
    total = 0
    for record in event.records:
        frame = parse(event=record.json_body, model=Frame)
        total += download_of(frame).run()
    return {"bytes": total}
