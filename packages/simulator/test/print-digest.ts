/* `print-digest.ts seed`, in any runtime. */
import { argv } from "node:process";
import { bytesOf, digestOf } from "./fixed-script.ts";

void digestOf(bytesOf(Number(argv[2]))).then((digest) => console.log(digest));
