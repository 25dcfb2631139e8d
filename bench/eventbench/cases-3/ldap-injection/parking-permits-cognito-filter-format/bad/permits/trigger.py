from permits.directory import Directory


class NotAResident(Exception):
    pass


def handler(event, context):
    if event["triggerSource"] != "PreSignUp_SignUp":
        return event
    attributes = event["request"]["userAttributes"]
    street = event["request"].get("clientMetadata", {}).get("street", "")
    with Directory() as directory:
        if not directory.lives_here(attributes["name"], street):
            raise NotAResident("sign-up is for residents")
    event["response"]["autoConfirmUser"] = False
    return event
