// The older __sync_* family: fetch_and_op, op_and_fetch, compare_and_swap, lock_test_and_set.
#include <stdio.h>

int main(void)
{
	int n = 10;
	unsigned char c = 1;
	long l = -1;
	void *p = 0;

	printf("%d %d\n", __sync_fetch_and_add(&n, 5), n); // expect: 10 10
	printf("%d %d\n", __sync_sub_and_fetch(&n, 20), n); // expect: -5 15
	printf("%d %d\n", __sync_fetch_and_or(&n, 0xf0), n); // expect: -5 -5
	printf("%d %d\n", __sync_and_and_fetch(&n, 0xff), n); // expect: 251 -5
	printf("%d %d\n", __sync_xor_and_fetch(&c, 0xff), c); // expect: 254 1
	printf("%d\n", __sync_fetch_and_sub(&c, 255)); // expect: 254
	printf("%d\n", c);                      // expect: 255
	printf("%ld\n", __sync_add_and_fetch(&l, 1L << 40)); // expect: 1099511627775
	printf("%d %d\n", __sync_bool_compare_and_swap(&n, 251, 1), __sync_bool_compare_and_swap(&n, 251, 2));
	// expect: 0 1
	printf("%d %d\n", __sync_val_compare_and_swap(&n, n, 50), n); // expect: 2 2
	printf("%d\n", __sync_val_compare_and_swap(&p, 0, &n) == 0); // expect: 1
	printf("%d\n", p == &n);                // expect: 1
	printf("%d %d\n", __sync_lock_test_and_set(&n, 1), n); // expect: 50 50
	__sync_lock_release(&n);
	printf("%d\n", n);                      // expect: 0
	__sync_synchronize();
	printf("%d %d\n", __sync_nand_and_fetch(&n, 7), __sync_fetch_and_nand(&n, 7));
	// expect: -8 0
	return 0;
}
