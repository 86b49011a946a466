// __atomic_* in every width, with the results that come before or after the operation.
#include <stdint.h>
#include <stdio.h>

int main(void)
{
	uint8_t b = 250;
	int16_t s = 100;
	int32_t i = 1;
	uint64_t l = 1ULL << 40;
	int *p, v[3] = {1, 2, 3}, got;
	_Bool ok;

	printf("%d %d\n", __atomic_add_fetch(&b, 10, __ATOMIC_SEQ_CST), b); // expect: 4 250
	printf("%d %d\n", __atomic_fetch_sub(&s, 300, __ATOMIC_RELAXED), s); // expect: 100 100
	printf("%d %d\n", __atomic_or_fetch(&i, 6, __ATOMIC_ACQ_REL), __atomic_and_fetch(&i, 3, __ATOMIC_RELEASE));
	// expect: 7 1
	printf("%d %d\n", __atomic_fetch_xor(&i, -1, __ATOMIC_ACQUIRE), i); // expect: 7 7
	printf("%d\n", __atomic_nand_fetch(&i, 5, __ATOMIC_SEQ_CST)); // expect: -1
	printf("%d %d\n", __atomic_fetch_nand(&i, 1, __ATOMIC_SEQ_CST), i); // expect: -1 -1
	printf("%llx\n", (unsigned long long)__atomic_xor_fetch(&l, 0xff, __ATOMIC_SEQ_CST));
	// expect: 100000000ff
	__atomic_store_n(&p, v, __ATOMIC_RELEASE);
	printf("%d\n", *__atomic_load_n(&p, __ATOMIC_ACQUIRE)); // expect: 1
	__atomic_fetch_add(&p, sizeof *p, __ATOMIC_SEQ_CST);
	printf("%d\n", *p);                     // expect: 2
	printf("%d\n", __atomic_exchange_n(&i, 77, __ATOMIC_SEQ_CST)); // expect: -2
	got = 5;
	ok = __atomic_compare_exchange_n(&i, &got, 6, 0, __ATOMIC_SEQ_CST, __ATOMIC_RELAXED);
	printf("%d %d %d\n", ok, got, i);       // expect: 0 77 77
	ok = __atomic_compare_exchange_n(&i, &got, 6, 1, __ATOMIC_SEQ_CST, __ATOMIC_RELAXED);
	printf("%d %d %d\n", ok, got, i);       // expect: 1 77 6
	__atomic_load(&i, &got, __ATOMIC_SEQ_CST);
	v[0] = 99;
	__atomic_store(&i, &v[0], __ATOMIC_SEQ_CST);
	__atomic_exchange(&i, &v[1], &v[2], __ATOMIC_SEQ_CST);
	printf("%d %d %d\n", got, i, v[2]);     // expect: 6 2 99
	got = 2, v[0] = 1000;
	printf("%d\n", __atomic_compare_exchange(&i, &got, &v[0], 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST));
	// expect: 1
	printf("%d\n", i);                      // expect: 1000
	__atomic_thread_fence(__ATOMIC_SEQ_CST);
	__atomic_signal_fence(__ATOMIC_SEQ_CST);
	printf("%d %d\n", __atomic_test_and_set(&b, __ATOMIC_SEQ_CST), b); // expect: 4 4
	__atomic_clear(&b, __ATOMIC_RELEASE);
	printf("%d\n", b);                      // expect: 0
	printf("%d\n", __atomic_always_lock_free(8, 0) && __atomic_is_lock_free(4, &i)); // expect: 1
	return 0;
}
