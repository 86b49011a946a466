#include <assert.h>
#include <stdio.h>
int main(int argc, char **argv)
{
	assert(argc == 1);
	printf("passed\n");
	assert(argc > 5 && "too few");
	return 0;
}
