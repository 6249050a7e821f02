package masthead.articles.importing;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import masthead.articles.markup.Attachments;
import masthead.articles.wordpress.Uploads;
import masthead.articles.wordpress.WpFile;

/** The uploads of an archive with the pictures that they became, as texts find them. */
final class TakenFiles implements Attachments {
    private final Map<Long, Attachment> byId = new HashMap<>();
    private final Map<String, Attachment> byPath = new HashMap<>();
    private final Map<Long, List<WpFile>> byItem = new HashMap<>();
    private final Set<String> hosts;

    /**
     * The files of an archive.
     *
     * @param hosts of the site, in lower case, without {@code www.}
     * @param pictures what became of files, by their numbers
     */
    TakenFiles(Collection<WpFile> files, Set<String> hosts, Map<Long, Imported> pictures) {
        this.hosts = new TreeSet<>(hosts);
        for (WpFile file : files) {
            add(file, pictures.get(file.id()));
        }
    }

    private void add(WpFile file, @org.jspecify.annotations.Nullable Imported picture) {
        var attachment = new Attachment(
                file.id(),
                file.address(),
                picture == null ? null : picture.thing(),
                file.title(),
                file.alt(),
                file.caption(),
                picture == null ? file.credit() : picture.credit());
        byId.putIfAbsent(file.id(), attachment);
        hosts.addAll(host(file.address()).stream().toList());
        Uploads.paths(file.address()).stream().limit(1).forEach(path -> byPath.putIfAbsent(path, attachment));
        byItem.computeIfAbsent(file.parent(), none -> new ArrayList<>()).add(file);
    }

    @Override
    public Optional<Attachment> byId(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public Optional<Attachment> byAddress(String address) {
        if (host(address).filter(host -> !hosts.contains(host)).isPresent()) {
            return Optional.empty();
        }
        return Uploads.paths(address).stream()
                .map(byPath::get)
                .filter(found -> found != null)
                .findFirst();
    }

    @Override
    public List<Attachment> of(long item) {
        return item == 0
                ? List.of()
                : byItem.getOrDefault(item, List.of()).stream()
                        .sorted(Comparator.comparing(WpFile::order).thenComparing(WpFile::id))
                        .map(file -> byId.get(file.id()))
                        .toList();
    }

    private static Optional<String> host(String address) {
        try {
            return Optional.ofNullable(
                            URI.create(address.strip().replace(" ", "%20")).getHost())
                    .map(host -> host.toLowerCase(java.util.Locale.ROOT).replaceFirst("^www\\.", ""));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
