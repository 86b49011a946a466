// A ## made by pasting is an ordinary token, not the operator.
#include <stdio.h>

#define hash_hash # ## #
#define mkstr(a) # a
#define in_between(a) mkstr(a)
#define join(c, d) in_between(c hash_hash d)
#define paste_middle(a) a ## a ## a
#define hash_only #

int main(void)
{
	puts(join(x, y)); // expect: x ## y
	puts(in_between(hash_hash)); // expect: ##
	puts(in_between(paste_middle(ab))); // expect: ababab
	puts(in_between(hash_only define)); // expect: # define
	puts(in_between(paste_middle(1) paste_middle(_))); // expect: 111 ___
	return 0;
}
