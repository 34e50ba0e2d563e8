/** What is coming, with a word of what is being done; CSS keeps it invisible for the first 300 ms. */
export const Skeleton = ({ label }: { label: string }) => (
  <section class="skeleton" aria-busy="true">
    <p role="status">{label}…</p>
    <div class="bone bone-band" />
    <div class="bone" />
    <div class="bone" />
    <div class="bone" />
  </section>
)
