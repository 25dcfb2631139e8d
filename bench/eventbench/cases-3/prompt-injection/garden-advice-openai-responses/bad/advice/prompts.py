from string import Template

SYSTEM = Template("You answer questions about gardens in $language. Use at most $sentences sentences.")
LANGUAGES = {"de": "German", "fr": "French", "en": "English"}


def instructions(language: str, sentences: int) -> str:
    return SYSTEM.substitute(language=LANGUAGES.get(language, language), sentences=sentences)
