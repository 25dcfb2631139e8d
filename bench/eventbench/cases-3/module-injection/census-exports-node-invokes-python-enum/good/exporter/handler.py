from exporter.formats import writer_for


def handler(event, context):
    write = writer_for(event.get("format"))
    return {"rows": write(int(event["year"]))}
