// A power-of-two ring buffer between a producer and a consumer thread, with condition variables.
#include <pthread.h>
#include <stdio.h>
#include <string.h>

#define SIZE 16

struct ring {
	unsigned head, tail;
	char data[SIZE];
	pthread_mutex_t lock;
	pthread_cond_t filled, emptied;
	int closed;
};

static unsigned room(struct ring *r) { return SIZE - (r->head - r->tail); }

static void put(struct ring *r, const char *p, unsigned n)
{
	pthread_mutex_lock(&r->lock);
	while (n) {
		while (!room(r))
			pthread_cond_wait(&r->emptied, &r->lock);
		unsigned at = r->head % SIZE, part = SIZE - at;

		if (part > n)
			part = n;
		if (part > room(r))
			part = room(r);
		memcpy(r->data + at, p, part);
		r->head += part;
		p += part;
		n -= part;
		pthread_cond_signal(&r->filled);
	}
	pthread_mutex_unlock(&r->lock);
}

static int get(struct ring *r)
{
	int c = -1;

	pthread_mutex_lock(&r->lock);
	while (r->head == r->tail && !r->closed)
		pthread_cond_wait(&r->filled, &r->lock);
	if (r->head != r->tail) {
		c = r->data[r->tail++ % SIZE];
		pthread_cond_signal(&r->emptied);
	}
	pthread_mutex_unlock(&r->lock);
	return c;
}

static void *consumer(void *arg)
{
	static char line[128];
	int n = 0, c, sum = 0;

	while ((c = get(arg)) >= 0) {
		sum = sum * 31 % 65521 + c;
		if (c == '\n') {
			line[n] = 0;
			printf("%s\n", line);
			// expect: message 1 of 001 bytes
			// expect: message 2 of 000002 bytes
			// expect: message 3 of 000000003 bytes
			// expect: message 4 of 000000000004 bytes
			// expect: message 5 of 000000000000005 bytes
			// expect: message 6 of 000000000000000006 bytes
			n = 0;
		} else {
			line[n++] = c;
		}
	}
	printf("sum %d\n", sum);                // expect: sum 4575
	return NULL;
}

int main(void)
{
	static struct ring r = {.head = -20u, .tail = -20u, .lock = PTHREAD_MUTEX_INITIALIZER,
		.filled = PTHREAD_COND_INITIALIZER, .emptied = PTHREAD_COND_INITIALIZER};
	pthread_t t;
	char text[100];

	pthread_create(&t, NULL, consumer, &r);
	for (int i = 1; i <= 6; i++) {
		int n = snprintf(text, sizeof text, "message %d of %0*d bytes\n", i, i * 3, i);

		put(&r, text, n);
	}
	pthread_mutex_lock(&r.lock);
	r.closed = 1;
	pthread_cond_broadcast(&r.filled);
	pthread_mutex_unlock(&r.lock);
	pthread_join(t, NULL);
	printf("%u %u\n", r.head - r.tail, room(&r)); // expect: 0 16
	return 0;
}
