#![no_main]

#[allow(dead_code, reason = "other targets and tests use the rest")]
#[path = "../net/mod.rs"]
mod net;

libfuzzer_sys::fuzz_target!(|data: &[u8]| net::po::po(data));
