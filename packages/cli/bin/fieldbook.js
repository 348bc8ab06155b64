#!/usr/bin/env node
// Stands here before anything is built, so that an install can link the command to it.
import '../dist/main.js'
