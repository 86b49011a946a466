// __builtin_memcpy and its kin behave as the functions, also folded and with their addresses unused.
#include <stdio.h>

int main(void)
{
	char a[16] = "abcdef", b[16];
	int v[4] = {1, 2, 3, 4}, w[4];
	static const unsigned long length = __builtin_strlen("constant");

	printf("%s\n", (char *)__builtin_memcpy(b, a, 7)); // expect: abcdef
	__builtin_memcpy(w, v, sizeof v);
	printf("%d\n", w[3]);                   // expect: 4
	__builtin_memset(w, 0xff, 8);
	printf("%d %d %d\n", w[0], w[1], w[2]); // expect: -1 -1 3
	__builtin_memmove(a + 1, a, 6);
	printf("%s\n", a);                      // expect: aabcdef
	printf("%d %d\n", __builtin_memcmp("abc", "abd", 2), __builtin_memcmp("abc", "abd", 3) < 0);
	// expect: 0 1
	printf("%lu %lu\n", length, __builtin_strlen(a)); // expect: 8 7
	printf("%d\n", __builtin_strcmp(a, b) < 0); // expect: 1
	printf("%s\n", __builtin_strcpy(b, "copied")); // expect: copied
	printf("%s\n", __builtin_strchr(b, 'p')); // expect: pied
	printf("%d\n", __builtin_strncmp("same1", "same2", 4)); // expect: 0
	printf("%s\n", __builtin_strcat(b, "!")); // expect: copied!
	printf("%s\n", __builtin_strstr(b, "ed")); // expect: ed!
	__builtin_printf("%d\n", __builtin_abs(-5) + (int)__builtin_labs(-6L)); // expect: 11
	__builtin_puts("puts");                 // expect: puts
	printf("%.2f\n", __builtin_sqrt(6.25) + __builtin_fabs(-1.5)); // expect: 4.00
	printf("%d\n", __builtin_snprintf(b, 4, "%d", 12345)); // expect: 5
	__builtin_putchar('x');                 // expect: x
	__builtin_putchar('\n');
	return 0;
}
