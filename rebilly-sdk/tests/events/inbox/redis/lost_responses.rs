//! Operations whose response is lost are retried, and have the same result.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use rebilly_sdk::events::inbox::{EnqueueResult, Inbox, RedisInbox, Release};
use rebilly_test_support::RedisServer;
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Mutex;

use super::super::contract::{
    LONG, ack, enqueue, enqueue_all, enqueue_claimed, extend, open_entries, revision_of,
};

/// Response of a Redis that has started and still reads its files.
const LOADING: &[u8] = b"-LOADING Redis is loading the dataset in memory\r\n";

/// A proxy in front of Redis. It can drop a response and close its connection, or respond as a Redis that still loads its
/// data.
struct Proxy {
    url: String,
    drops: Arc<AtomicBool>,
    /// Number of the next connections that are closed at once.
    refusals: Arc<AtomicUsize>,
    /// Number of the next scripts that get the response of a Redis that still loads its data.
    loading: Arc<AtomicUsize>,
}

impl Proxy {
    async fn start(server: &RedisServer) -> Self {
        let (credentials, address) = server.url().rsplit_once('@').unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("{credentials}@{}", listener.local_addr().unwrap());
        let drops = Arc::new(AtomicBool::new(false));
        let refusals = Arc::new(AtomicUsize::new(0));
        let loading = Arc::new(AtomicUsize::new(0));
        let (address, flag, left) = (address.to_owned(), Arc::clone(&drops), Arc::clone(&refusals));
        let loads = Arc::clone(&loading);
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                if takes_one(&left) {
                    continue;
                }
                let server = TcpStream::connect(&address).await.unwrap();
                tokio::spawn(forward(client, server, Arc::clone(&flag), Arc::clone(&loads)));
            }
        });
        Self { url, drops, refusals, loading }
    }

    /// Drops the next response after Redis has executed the request.
    fn drop_next(&self) {
        self.drops.store(true, Ordering::SeqCst);
    }

    fn has_dropped(&self) -> bool {
        !self.drops.load(Ordering::SeqCst)
    }
}

/// Decrements a number. `false` if it is zero.
fn takes_one(left: &AtomicUsize) -> bool {
    left.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1)).is_ok()
}

async fn forward(client: TcpStream, server: TcpStream, drops: Arc<AtomicBool>, loading: Arc<AtomicUsize>) {
    let ((mut from_client, to_client), (mut from_server, mut to_server)) =
        (client.into_split(), server.into_split());
    let to_client = Mutex::new(to_client);
    let requests = async {
        let mut buffer = vec![0; 65536];
        while let Ok(length @ 1..) = from_client.read(&mut buffer).await {
            let request = &buffer[..length];
            let is_script = request.windows(7).any(|bytes| bytes == b"EVALSHA");
            let sent = match is_script && takes_one(&loading) {
                true => to_client.lock().await.write_all(LOADING).await,
                false => to_server.write_all(request).await,
            };
            if sent.is_err() {
                return;
            }
        }
    };
    let responses = async {
        let mut buffer = vec![0; 65536];
        while let Ok(length @ 1..) = from_server.read(&mut buffer).await {
            let response = &buffer[..length];
            if drops.swap(false, Ordering::SeqCst)
                || to_client.lock().await.write_all(response).await.is_err()
            {
                return;
            }
        }
    };
    tokio::select! { () = requests => {}, () = responses => {} }
}

#[tokio::test]
async fn retried_operations_have_the_same_result() {
    let Some(server) = RedisServer::own().await else { return };
    let proxy = Proxy::start(&server).await;
    let inbox = RedisInbox::new(&proxy.url).unwrap();
    inbox.check().await.unwrap();
    // The scripts are loaded, so that the next response is that of the operation.
    for round in [1, 2] {
        let is_dropped = round == 2;
        let lose = || {
            if is_dropped {
                proxy.drop_next()
            }
        };
        let entry = |name: &str| revision_of(&format!("{name}{round}"), 1);

        lose();
        let stored = inbox.enqueue(&[entry("a"), entry("b")]).await.unwrap();
        // The second execution finds the entries of the first one.
        let expected = if is_dropped { EnqueueResult::Duplicate } else { EnqueueResult::Stored };
        assert_eq!(stored, [expected.clone(), expected]);
        assert_eq!(open_entries(&inbox).await, 2);

        lose();
        let claims = inbox.claim(1, LONG, Duration::ZERO).await.unwrap();
        assert_eq!((claims.len(), claims[0].attempt), (1, 1));
        assert_eq!(claims[0].entry, entry("a"));
        assert_eq!(inbox.stats().await.unwrap().claimed, 1, "the first execution claimed another one");

        lose();
        let inline = enqueue_claimed(&inbox, &entry("c"), LONG).await;
        assert_eq!(inline.attempt, 1);
        lose();
        let behind = enqueue_claimed(&inbox, &entry("b"), LONG).await;
        assert_eq!(behind.attempt, 1);
        assert_eq!(inbox.stats().await.unwrap().claimed, 3);

        lose();
        let released = inbox.release(&behind, Release::Unhandled).await;
        assert_eq!(released.is_err(), is_dropped, "whether it was the first call is not known");
        assert!(!inbox.release(&behind, Release::Unhandled).await.unwrap());
        let behind = enqueue_claimed(&inbox, &entry("b"), LONG).await;

        lose();
        assert!(extend(&inbox, &inline, LONG).await);
        lose();
        assert_eq!(inbox.ack(&[claims[0].clone(), inline, behind]).await.unwrap(), [true; 3]);
        assert!(proxy.has_dropped());
        assert_eq!(inbox.stats().await.unwrap(), Default::default());
        assert_eq!(enqueue(&inbox, &entry("a")).await, EnqueueResult::Duplicate);
    }
    enqueue_all(&inbox, &[revision_of("d", 1)]).await;
    let claims = inbox.claim(10, LONG, Duration::ZERO).await.unwrap();
    assert!(claims.len() == 1 && ack(&inbox, &claims[0]).await);
}

#[tokio::test]
async fn a_claim_whose_response_is_lost_is_retried_when_redis_is_available_again() {
    let Some(server) = RedisServer::own().await else { return };
    let proxy = Proxy::start(&server).await;
    let inbox = RedisInbox::new(&proxy.url).unwrap();
    enqueue_all(&inbox, &[revision_of("a", 1), revision_of("b", 1)]).await;
    assert!(inbox.claim(1, Duration::ZERO, Duration::ZERO).await.unwrap().len() == 1);
    proxy.drop_next();
    proxy.refusals.store(3, Ordering::SeqCst);
    let claims = inbox.claim(10, LONG, Duration::ZERO).await.unwrap();
    assert!(proxy.has_dropped());
    assert_eq!((proxy.refusals.load(Ordering::SeqCst), claims.len()), (0, 2));
}

#[tokio::test]
async fn operations_wait_for_a_redis_that_loads_its_data() {
    let Some(server) = RedisServer::own().await else { return };
    let proxy = Proxy::start(&server).await;
    let inbox = RedisInbox::new(&proxy.url).unwrap();
    proxy.loading.store(3, Ordering::SeqCst);
    enqueue_all(&inbox, &[revision_of("a", 1), revision_of("b", 1)]).await;
    proxy.loading.store(3, Ordering::SeqCst);
    let claims = inbox.claim(10, LONG, Duration::ZERO).await.unwrap();
    assert_eq!(claims.iter().map(|claim| claim.attempt).collect::<Vec<_>>(), [1, 1]);
    proxy.loading.store(3, Ordering::SeqCst);
    assert_eq!(inbox.ack(&claims).await.unwrap(), [true, true]);
    assert_eq!(proxy.loading.load(Ordering::SeqCst), 0);
    // The timeout of the inbox limits the wait.
    proxy.loading.store(usize::MAX, Ordering::SeqCst);
    let impatient = RedisInbox::new(&proxy.url).unwrap().timeout(Duration::from_millis(100));
    assert!(impatient.stats().await.unwrap_err().is_unavailable());
    assert!(usize::MAX - proxy.loading.load(Ordering::SeqCst) > 1);
}
