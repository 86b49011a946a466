// <stdatomic.h>: load, store, exchange, fetch_*, compare_exchange, flags and their explicit forms.
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>

static atomic_int n = ATOMIC_VAR_INIT(10);
static atomic_flag lock = ATOMIC_FLAG_INIT;

int main(void)
{
	int expected;
	atomic_ulong ul;
	_Atomic(char *) text = "first";
	atomic_bool b = false;

	printf("%d %d\n", atomic_fetch_add(&n, 5), atomic_load(&n)); // expect: 10 10
	printf("%d %d\n", atomic_fetch_sub(&n, 20), n); // expect: 15 15
	printf("%d %d\n", atomic_fetch_or(&n, 0x100), n); // expect: -5 -5
	printf("%d %d\n", atomic_fetch_and(&n, 0xff), n); // expect: -5 -5
	printf("%d %d\n", atomic_fetch_xor_explicit(&n, 1, memory_order_relaxed), n);
	// expect: 251 251
	printf("%d %d\n", atomic_exchange(&n, 7), n); // expect: 250 250
	expected = 7;
	printf("%d", atomic_compare_exchange_strong(&n, &expected, 8)); // expect: 1 7 8
	printf(" %d %d\n", expected, n);
	expected = 7;
	printf("%d", atomic_compare_exchange_strong(&n, &expected, 9)); // expect: 0 8 8
	printf(" %d %d\n", expected, n);
	while (!atomic_compare_exchange_weak_explicit(&n, &expected, expected * 2, memory_order_acq_rel, memory_order_acquire))
		;
	printf("%d\n", n);                      // expect: 16
	atomic_init(&ul, 1UL << 63);
	atomic_store_explicit(&ul, ul >> 1, memory_order_release);
	printf("%lx\n", atomic_load_explicit(&ul, memory_order_acquire)); // expect: 4000000000000000
	printf("%s\n", atomic_exchange(&text, "second")); // expect: first
	printf("%s\n", text);                   // expect: second
	printf("%d %d\n", atomic_flag_test_and_set(&lock), atomic_flag_test_and_set_explicit(&lock, memory_order_acquire));
	// expect: 1 0
	atomic_flag_clear(&lock);
	printf("%d\n", atomic_flag_test_and_set(&lock)); // expect: 0
	printf("%d %d\n", atomic_exchange(&b, true), b); // expect: 0 0
	atomic_thread_fence(memory_order_seq_cst);
	atomic_signal_fence(memory_order_release);
	printf("%d %d\n", atomic_is_lock_free(&n), ATOMIC_INT_LOCK_FREE); // expect: 1 2
	return 0;
}
