int main(int argc, char **argv)
{
	FILE *f = fopen("x", "r");
	uint64_t x = UINT64_MAX;
	size_t n = NULL;
	bool ok = true;
	pid_t p = fork();
	struct stat st;
	stat("x", &st);
	errno = EINVAL;
	fprintf(stderr, "no\n");
	assert(argc > 1);
	return INT_MAX;
}
