//! Commands of operations: one script for each batch, and statistics that do not read all entries.

use std::time::Duration;

use rebilly_sdk::events::inbox::{Inbox, RedisInbox};
use rebilly_test_support::RedisServer;
use redis::aio::MultiplexedConnection;
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader, Lines};
use tokio::net::TcpStream;

use super::super::contract::{LONG, bury, revision_of};

/// A command that Redis has executed.
#[derive(Debug, PartialEq)]
struct Command {
    /// A script has called it.
    is_of_script: bool,
    words: Vec<String>,
}

/// Records the commands of all clients.
struct Monitor {
    lines: Lines<BufReader<TcpStream>>,
    connection: MultiplexedConnection,
}

impl Monitor {
    async fn start(server: &RedisServer) -> Self {
        let (password, address) = server.url().trim_start_matches("redis://:").split_once('@').unwrap();
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(format!("AUTH {password}\r\nMONITOR\r\n").as_bytes()).await.unwrap();
        let mut lines = BufReader::new(stream).lines();
        for _ in ["AUTH", "MONITOR"] {
            assert_eq!(lines.next_line().await.unwrap().unwrap(), "+OK");
        }
        let mut monitor = Self { lines, connection: server.connection().await };
        // Those of the new connection.
        monitor.take().await;
        monitor
    }

    /// Returns the commands since the last call.
    async fn take(&mut self) -> Vec<Command> {
        redis::cmd("ECHO").arg("end of the record").exec_async(&mut self.connection).await.unwrap();
        let mut commands = Vec::new();
        loop {
            let line = self.lines.next_line().await.unwrap().unwrap();
            let (client, words) = line.split_once("] ").unwrap();
            if words.contains("end of the record") {
                return commands;
            }
            let words = words.trim_matches('"').split("\" \"").map(str::to_owned).collect();
            commands.push(Command { is_of_script: client.ends_with("lua"), words });
        }
    }
}

/// Stores entries, a quarter each of waiting, claimed and done ones and dead letters.
async fn fill(inbox: &dyn Inbox, quarter: usize) {
    let entries: Vec<_> = (0..3 * quarter).map(|number| revision_of(&format!("e{number}"), 1)).collect();
    inbox.enqueue(&entries).await.unwrap();
    let done = inbox.claim(quarter, LONG, Duration::ZERO).await.unwrap();
    assert_eq!(inbox.extend(&done, LONG).await.unwrap(), vec![true; quarter]);
    assert_eq!(inbox.ack(&done).await.unwrap(), vec![true; quarter]);
    assert_eq!(inbox.claim(quarter, LONG, Duration::ZERO).await.unwrap().len(), quarter);
    for number in 0..quarter {
        bury(inbox, &revision_of(&format!("dead{number}"), 1), "an error").await;
    }
}

#[tokio::test]
async fn statistics_take_constant_time() {
    let Some(server) = RedisServer::own().await else { return };
    let mut monitor = Monitor::start(&server).await;
    let mut recorded = Vec::new();
    for quarter in [2, 900] {
        let prefix = format!("entries-{quarter:04}");
        let inbox = RedisInbox::new(server.url()).unwrap().prefix(&prefix);
        fill(&inbox, quarter).await;
        inbox.stats().await.unwrap();
        monitor.take().await;
        let stats = inbox.stats().await.unwrap();
        assert_eq!([stats.waiting, stats.claimed, stats.dead], [quarter as u64; 3]);
        let mut commands = monitor.take().await;
        for word in commands.iter_mut().flat_map(|command| &mut command.words) {
            *word = word.replace(&prefix, "entries");
        }
        recorded.push(commands);
    }
    assert_eq!(recorded[0], recorded[1]);
    // The time of each command does not depend on the number of entries, or on its logarithm only.
    for command in recorded[1].iter().filter(|command| command.is_of_script) {
        let words: Vec<_> = command.words.iter().map(String::as_str).collect();
        let is_fast = matches!(
            words[..],
            ["TIME"]
                | ["EXISTS" | "HGET" | "ZCOUNT", ..]
                | ["GET" | "HLEN" | "LLEN" | "ZCARD", _]
                | ["LINDEX", _, "0"]
                | ["ZRANGE", _, "0", "0"]
        );
        assert!(is_fast, "{words:?}");
    }
}

#[tokio::test]
async fn a_batch_is_one_script_and_claimed_entries_are_read_by_one_command() {
    const BATCH: usize = 50;
    let Some(server) = RedisServer::own().await else { return };
    let inbox = RedisInbox::new(server.url()).unwrap();
    // Loads the scripts.
    fill(&inbox, 1).await;
    let mut monitor = Monitor::start(&server).await;
    let entries: Vec<_> = (0..BATCH).map(|number| revision_of(&format!("new{number}"), 1)).collect();
    let mut assert_sent = async |operation: &str, expected: &[&str]| {
        let commands = monitor.take().await;
        let sent = commands.iter().filter(|command| !command.is_of_script);
        let names: Vec<_> = sent.map(|command| command.words[0].as_str()).collect();
        assert_eq!(names, expected, "{operation}");
    };
    inbox.enqueue(&entries).await.unwrap();
    assert_sent("enqueue", &["EVALSHA"]).await;
    let claims = inbox.claim(BATCH, LONG, Duration::ZERO).await.unwrap();
    assert_eq!(claims.len(), BATCH);
    assert_sent("claim", &["EVALSHA", "MGET"]).await;
    assert_eq!(inbox.extend(&claims, LONG).await.unwrap(), [true; BATCH]);
    assert_sent("extend", &["EVALSHA"]).await;
    assert_eq!(inbox.ack(&claims).await.unwrap(), [true; BATCH]);
    assert_sent("ack", &["EVALSHA"]).await;
}
