const { S3Client, GetObjectCommand } = require("@aws-sdk/client-s3");
const { execFile, exec } = require("child_process");
const { createWriteStream } = require("fs");
const { pipeline } = require("stream/promises");
const s3 = new S3Client();

const title = (key) => key.split("/").pop().replace(".wav", "");

exports.handler = async (event) => {
  for (const { s3: { bucket, object } } of event.Records) {
    const Key = decodeURIComponent(object.key.replace(/\+/g, " "));
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket.name, Key }));
    await pipeline(Body, createWriteStream("/tmp/episode.wav"));
    await new Promise((done, fail) => {
      exec(`ffmpeg -y -i /tmp/episode.wav -metadata title="${title(Key)}" /tmp/episode.mp3`, (error) => (error ? fail(error) : done()));
    });
    await new Promise((done) => execFile("rm", ["-f", "/tmp/episode.wav"], done));
  }
};
