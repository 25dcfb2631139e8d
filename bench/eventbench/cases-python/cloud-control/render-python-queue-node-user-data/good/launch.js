const { EC2Client, RunInstancesCommand } = require('@aws-sdk/client-ec2')
const ec2 = new EC2Client({})

exports.handler = async ({ Records: [{ body }] }) => {
  const { scene, frames } = JSON.parse(body)
  const UserData = Buffer.from(`#!/bin/sh\nrender --frames ${frames} ${scene ? 'main' : 'test'}\n`).toString('base64')
  await ec2.send(new RunInstancesCommand({ ImageId: process.env.IMAGE, MinCount: 1, MaxCount: 1, UserData }))
}
