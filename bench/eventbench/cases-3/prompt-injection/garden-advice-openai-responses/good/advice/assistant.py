from openai import OpenAI

from advice.prompts import instructions


class Assistant:
    def __init__(self, client: OpenAI | None = None) -> None:
        self._client = client or OpenAI(timeout=20)

    def ask(self, question: str, language: str) -> str:
        answer = self._client.responses.create(model="gpt-4.1-mini", instructions=instructions(language, 4), input=question)
        return answer.output_text
