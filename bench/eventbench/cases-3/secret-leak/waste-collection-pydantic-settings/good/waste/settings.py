from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="WASTE_")

    stage: str = "dev"
    region: str = "eu-west-1"
    routing_api_key: str
    database_password: str


settings = Settings()
